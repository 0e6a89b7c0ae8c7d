package org.claimline.domain;

/// How an amount compares with a bound.
public enum Comparison {
    BELOW("<"), AT_MOST("<="), EQUAL("="), AT_LEAST(">="), ABOVE(">");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    /// As it is typed: `<`, `<=`, `=`, `>=` or `>`.
    public String sign() {
        return sign;
    }

    /// Whether some amount from `low` to `high` compares so with the bound.
    ///
    /// @param low never above `high`
    public <T extends Comparable<? super T>> boolean holds(T low, T high, T bound) {
        return switch (this) {
            case BELOW -> low.compareTo(bound) < 0;
            case AT_MOST -> low.compareTo(bound) <= 0;
            case EQUAL -> low.compareTo(bound) <= 0 && high.compareTo(bound) >= 0;
            case AT_LEAST -> high.compareTo(bound) >= 0;
            case ABOVE -> high.compareTo(bound) > 0;
        };
    }

    /// @see #holds(Comparable, Comparable, Comparable)
    public boolean holds(double low, double high, double bound) {
        return switch (this) {
            case BELOW -> low < bound;
            case AT_MOST -> low <= bound;
            case EQUAL -> low <= bound && high >= bound;
            case AT_LEAST -> high >= bound;
            case ABOVE -> high > bound;
        };
    }
}
