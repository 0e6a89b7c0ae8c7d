-- A migration that only a later version of the program would have.
CREATE TABLE later (id INT PRIMARY KEY);
