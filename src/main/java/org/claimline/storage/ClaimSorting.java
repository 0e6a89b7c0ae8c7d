package org.claimline.storage;

import java.util.function.IntUnaryOperator;
import org.claimline.domain.ClaimOrder;

/// How slots of the columns compare in an order; those that lack what is compared come last either way.
final class ClaimSorting {

    private final ClaimSheets sheets;
    private final ClaimColumns columns;

    ClaimSorting(ClaimSheets sheets) {
        this.sheets = sheets;
        this.columns = sheets.columns();
    }

    IntSort.Order by(ClaimOrder order) {
        boolean down = order.descending();
        ClaimColumns.Names names = sheets.names();
        return switch (order.by()) {
            case PUBLISHED -> published(down);
            case VALUE -> value(down);
            case TYPE -> ranked(slot -> columns.type(slot).ordinal() + 1, down);
            case STATUS -> ranked(slot -> columns.status(slot).ordinal() + 1, down);
            case METRIC -> named(names.metrics(), columns::metric, down);
            case SUBJECT -> named(names.subjects(), columns::subject, down);
            case HOLDER -> named(names.holders(), columns::holder, down);
            case SOURCE -> named(names.sources(), slot -> sheets.source(columns.article(slot)), down);
            case CONFIDENCE -> directed(
                    (one, other) -> Double.compare(columns.confidence(one), columns.confidence(other)), down);
        };
    }

    private static IntSort.Order directed(IntSort.Order order, boolean down) {
        return down ? (one, other) -> order.compare(other, one) : order;
    }

    /// By rank; rank 0 comes last.
    private static IntSort.Order ranked(IntUnaryOperator rank, boolean down) {
        return (one, other) -> {
            int first = rank.applyAsInt(one);
            int second = rank.applyAsInt(other);
            if (first == 0 || second == 0) {
                return Boolean.compare(first == 0, second == 0);
            }
            return down ? Integer.compare(second, first) : Integer.compare(first, second);
        };
    }

    private static IntSort.Order named(Codes<String> codes, IntUnaryOperator code, boolean down) {
        int[] ranks = codes.ranks();
        return ranked(slot -> ranks[code.applyAsInt(slot)], down);
    }

    private IntSort.Order published(boolean down) {
        return (one, other) -> {
            int oneArticle = columns.article(one);
            int otherArticle = columns.article(other);
            boolean sameDay = sheets.day(oneArticle) == sheets.day(otherArticle);
            long first = sameDay ? sheets.when(oneArticle) : sheets.day(oneArticle);
            long second = sameDay ? sheets.when(otherArticle) : sheets.day(otherArticle);
            if (first == Long.MIN_VALUE || second == Long.MIN_VALUE) {
                return Boolean.compare(first == Long.MIN_VALUE, second == Long.MIN_VALUE);
            }
            return down ? Long.compare(second, first) : Long.compare(first, second);
        };
    }

    private IntSort.Order value(boolean down) {
        IntSort.Order units = named(sheets.names().units(), columns::unit, false);
        return (one, other) -> {
            int unit = units.compare(one, other);
            if (unit != 0) {
                return unit;
            }
            int amount = Double.compare(columns.low(one), columns.low(other));
            return down ? -amount : amount;
        };
    }
}
