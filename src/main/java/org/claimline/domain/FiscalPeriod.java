package org.claimline.domain;

/// A fiscal year or quarter of a company whose calendar the text does not state.
///
/// @param label "FY2026", "FY2026-Q2", or "Q2" where the year is not said
public record FiscalPeriod(String label) implements Period {

    public FiscalPeriod {
        if (label.isBlank()) {
            throw new IllegalArgumentException("a fiscal period needs a label");
        }
    }
}
