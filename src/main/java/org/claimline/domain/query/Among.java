package org.claimline.domain.query;

/// What can be found.
public enum Among {
    ARTICLES, CLAIMS, NOTES
}
