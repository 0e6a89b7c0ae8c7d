-- One notebook. Text columns have no limit of length. What the journal has and this database has not is found by
-- applied_sequence.

CREATE TABLE notebook (
    id INT PRIMARY KEY CHECK (id = 1),
    applied_sequence BIGINT NOT NULL,
    title VARCHAR NOT NULL,
    studied_first DATE,
    studied_last DATE,
    studied_precision VARCHAR,
    import_limit BIGINT NOT NULL
);

CREATE TABLE article (
    id VARCHAR PRIMARY KEY,
    title VARCHAR NOT NULL,
    source VARCHAR,
    author VARCHAR,
    url VARCHAR,
    language VARCHAR,
    published_date DATE,
    published_time TIME(9),
    published_zone VARCHAR,
    published_origin VARCHAR,
    published_evidence VARCHAR,
    furniture VARCHAR NOT NULL,
    binned BOOLEAN NOT NULL,
    original_sha256 VARCHAR NOT NULL,
    original_name VARCHAR NOT NULL,
    original_media_type VARCHAR NOT NULL,
    imported TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    supersedes VARCHAR REFERENCES article (id)
);

CREATE INDEX article_by_url ON article (url);

-- Apart from the article, so that lists do not read it.
CREATE TABLE article_text (
    article VARCHAR PRIMARY KEY REFERENCES article (id),
    text VARCHAR NOT NULL,
    sha256 VARCHAR NOT NULL
);

-- value_form says which of the value columns hold the value: QUANTITY, DAYS, FISCAL or RATING.
CREATE TABLE claim (
    id VARCHAR PRIMARY KEY,
    article VARCHAR NOT NULL,
    span_start INT NOT NULL,
    span_end INT NOT NULL,
    quote VARCHAR NOT NULL,
    prefix VARCHAR NOT NULL,
    suffix VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    type VARCHAR NOT NULL,
    value_form VARCHAR NOT NULL,
    value_low DECFLOAT(100000),
    value_high DECFLOAT(100000),
    value_unit VARCHAR,
    value_first DATE,
    value_last DATE,
    value_precision VARCHAR,
    value_label VARCHAR,
    qualifier VARCHAR,
    direction VARCHAR,
    metric VARCHAR,
    subject VARCHAR,
    holder VARCHAR,
    prior BOOLEAN NOT NULL,
    about_first DATE,
    about_last DATE,
    about_precision VARCHAR,
    about_label VARCHAR,
    rule VARCHAR NOT NULL,
    because VARCHAR NOT NULL,
    confidence DOUBLE PRECISION NOT NULL,
    status VARCHAR NOT NULL
);

-- Serves the claims of an article in the order of its text, and the counts of the library.
CREATE INDEX claim_by_place ON claim (article, status, span_start);
ALTER TABLE claim ADD CONSTRAINT claim_of_article FOREIGN KEY (article) REFERENCES article (id);

CREATE TABLE event (
    id VARCHAR PRIMARY KEY,
    title VARCHAR NOT NULL,
    first_day DATE NOT NULL,
    last_day DATE NOT NULL,
    precision VARCHAR NOT NULL,
    claim VARCHAR REFERENCES claim (id),
    article VARCHAR REFERENCES article (id)
);

-- A note or a tag is on exactly one thing.
CREATE TABLE note (
    id VARCHAR PRIMARY KEY,
    article VARCHAR REFERENCES article (id),
    claim VARCHAR REFERENCES claim (id),
    event VARCHAR REFERENCES event (id),
    markdown VARCHAR NOT NULL,
    sha256 VARCHAR NOT NULL,
    created TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    changed TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    CHECK (NVL2(article, 1, 0) + NVL2(claim, 1, 0) + NVL2(event, 1, 0) = 1)
);

CREATE TABLE tag (
    path VARCHAR PRIMARY KEY,
    colour INT NOT NULL
);

CREATE TABLE tagging (
    tag VARCHAR NOT NULL REFERENCES tag (path),
    article VARCHAR REFERENCES article (id),
    claim VARCHAR REFERENCES claim (id),
    event VARCHAR REFERENCES event (id),
    UNIQUE NULLS NOT DISTINCT (tag, article, claim, event),
    CHECK (NVL2(article, 1, 0) + NVL2(claim, 1, 0) + NVL2(event, 1, 0) = 1)
);
