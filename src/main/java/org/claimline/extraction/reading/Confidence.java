package org.claimline.extraction.reading;

/// How often a rule is right, rounded down from what was measured; rules that fired seldom get less than they earned.
final class Confidence {

    private Confidence() {}

    /// A year that the period under study supplied; not measured.
    private static final double INFERRED = 0.6;

    /// @param inferred whether the days were counted from the period under study
    static double of(Role role, boolean inferred) {
        return inferred ? Math.min(INFERRED, of(role)) : of(role);
    }

    private static double of(Role role) {
        return switch (role.type()) {
            case PERCENT, YEAR, MONTH -> 0.97;
            case MONEY, QUARTER, DATE -> 0.93;
            case RANGE, MULTIPLE -> 0.9;
            case COUNT, POINTS -> 0.8;
            case RATING -> 0.95;
            case PRICE_TARGET -> role.rule().equals("price-target.list") ? 0.85 : 0.94;
            case EVENT -> 0.82;
            case GUIDANCE, FORECAST, COMMITMENT -> ofOutlook(role.rule());
        };
    }

    private static double ofOutlook(String rule) {
        return switch (rule) {
            case "forecast.noun", "guidance.noun", "commitment.plan" -> 0.9;
            case "commitment.will", "commitment.noun" -> 0.87;
            case "deadline.by", "deadline.through", "deadline.before", "forecast.expected-behind" -> 0.85;
            case "guidance.verb", "commitment.deed", "commitment.may", "commitment.proceeds",
                    "commitment.planned-behind", "forecast.adjective" ->
                0.8;
            default -> 0.55;
        };
    }
}
