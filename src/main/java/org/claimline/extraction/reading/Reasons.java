package org.claimline.extraction.reading;

import org.claimline.extraction.Mention;
import org.claimline.extraction.Tokens;

/// Writes the sentence that tells a person why a claim was read as it was.
final class Reasons {

    private final Tokens tokens;
    private final boolean dated;

    Reasons(Passage passage) {
        this.tokens = passage.tokens();
        this.dated = passage.context().published().isPresent();
    }

    /// Whether the days were counted from the period under study, because nobody knows when the text was published.
    boolean isInferred(Mention mention) {
        return mention.relative() && !dated;
    }

    String because(Mention mention, Role role, String holder) {
        String reason = reason(mention, role, holder);
        return isInferred(mention)
                ? reason + "; the year is inferred from the period under study, as the article has no date"
                : reason;
    }

    private String reason(Mention mention, Role role, String holder) {
        String quote = mention.span().in(tokens.text());
        String cue = role.cue() < 0 ? "" : tokens.span(role.cue(), role.cueEnd()).in(tokens.text());
        String who = holder.isEmpty() ? "" : "; it is " + holder + " that says so";
        return switch (role.type()) {
            case MONEY -> "'" + quote + "' is an amount of money that the text states as a fact";
            case PERCENT, POINTS, MULTIPLE, COUNT -> "'" + quote + "' is an amount that the text states as a fact";
            case DATE, MONTH, QUARTER, YEAR, RANGE -> mention.relative() && dated
                    ? "'" + quote + "' is counted from the day of publication"
                    : "'" + quote + "' names a day or a period";
            case PRICE_TARGET -> (cue.isEmpty()
                    ? "'" + quote + "' goes on a list of price targets"
                    : "'" + cue + "' makes '" + quote + "' a price target")
                    + (role.prior() ? ", the one that is replaced" : "") + (holder.isEmpty()
                            ? ""
                            : "; " + holder + " is the nearest broker");
            case RATING -> "'" + quote + "' is a recommendation" + (role.prior() ? " that is replaced" : "")
                    + (holder.isEmpty() ? "" : "; " + holder + " is the nearest broker");
            case GUIDANCE -> "'" + cue + "' makes it the company's own outlook" + who;
            case FORECAST -> "'" + cue + "' makes it an expectation" + who;
            case COMMITMENT -> "'" + cue + "' makes it something still to be done" + who;
            case EVENT -> cue.isEmpty()
                    ? "'" + quote + "' lies ahead and something is planned for it"
                    : "'" + cue + "' puts something on '" + quote + "'";
        };
    }
}
