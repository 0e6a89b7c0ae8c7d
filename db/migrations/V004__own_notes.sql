-- A note is on one thing, or on none: then it is a page of its own, and only then it can lie in the bin by itself.

CREATE TABLE note_now (
    id VARCHAR PRIMARY KEY,
    article VARCHAR REFERENCES article (id),
    claim VARCHAR REFERENCES claim (id),
    event VARCHAR REFERENCES event (id),
    binned BOOLEAN NOT NULL,
    markdown VARCHAR NOT NULL,
    sha256 VARCHAR NOT NULL,
    created TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    changed TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    CHECK (NVL2(article, 1, 0) + NVL2(claim, 1, 0) + NVL2(event, 1, 0) + CASE WHEN binned THEN 1 ELSE 0 END <= 1)
);

INSERT INTO note_now (id, article, claim, event, binned, markdown, sha256, created, changed)
SELECT id, article, claim, event, FALSE, markdown, sha256, created, changed FROM note;

DROP TABLE note;

ALTER TABLE note_now RENAME TO note;
