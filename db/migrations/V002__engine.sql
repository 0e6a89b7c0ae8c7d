-- Which engine found the claims of an article, and with which words of the notebook's own (SHA-256; '' for none).
-- NULL: an engine from before this was remembered.

ALTER TABLE article ADD COLUMN read_version INT;
ALTER TABLE article ADD COLUMN read_words VARCHAR;
