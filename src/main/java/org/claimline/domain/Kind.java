package org.claimline.domain;

/// The three kinds of claim: a stated quantity, a calendar expression, something that looks forward.
public enum Kind {
    FIGURE, DATE, TARGET
}
