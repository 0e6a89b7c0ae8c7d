package org.claimline.domain;

/// Identifies an event: "e-" and 12 hexadecimal digits.
public record EventId(String value) {

    public static EventId random() {
        return new EventId(Ids.random("e"));
    }

    @Override
    public String toString() {
        return value;
    }
}
