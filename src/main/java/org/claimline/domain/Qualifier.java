package org.claimline.domain;

/// What hedges an amount: "about", "more than" or "less than" and their like.
public enum Qualifier {
    ABOUT, OVER, UNDER
}
