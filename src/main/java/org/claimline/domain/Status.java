package org.claimline.domain;

/// What the analyst thinks of a claim.
public enum Status {
    SUGGESTED, CONFIRMED, REJECTED, DISPUTED, SUPERSEDED
}
