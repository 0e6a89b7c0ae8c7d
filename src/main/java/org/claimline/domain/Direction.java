package org.claimline.domain;

/// Which way the text says that the amount moved.
public enum Direction {
    UP, DOWN
}
