package org.claimline.importing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimline.domain.Furniture.Reason;
import org.claimline.importing.rules.Rows;

/// The rules of `furniture.tsv`: which lines are not body, told by their words and their place.
final class FurnitureRules {

    private static final int HEAD = 8;
    private static final int FOOT = 12;

    private enum Where {
        ANY, HEAD, FOOT, AD
    }

    private enum How {
        IS, STARTS, ENDS, HAS
    }

    private record Rule(Reason reason, Where where, How how, int longest, String words) {

        static Rule of(List<String> row) {
            return new Rule(Reason.valueOf(row.get(0)), Where.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
                    How.valueOf(row.get(2).toUpperCase(Locale.ROOT)), Integer.parseInt(row.get(3)), row.get(4));
        }

        boolean matches(String bare) {
            return switch (how) {
                case IS -> bare.equals(words) || bare.equals(words + ":");
                case STARTS -> bare.startsWith(words);
                case ENDS -> bare.endsWith(words) || bare.endsWith(words + ":");
                case HAS -> bare.contains(words);
            };
        }
    }

    private static final FurnitureRules STANDARD = new FurnitureRules(rules(Rows.of("furniture.tsv", 5).rows()));

    private final List<Rule> rules;

    private FurnitureRules(List<Rule> rules) {
        this.rules = rules;
    }

    /// The rules that come with the program.
    static FurnitureRules standard() {
        return STANDARD;
    }

    /// These rules, and after them others.
    ///
    /// @param rows the columns of `furniture.tsv`
    /// @throws IllegalArgumentException when a row is no rule
    FurnitureRules with(List<List<String>> rows) {
        return rows.isEmpty() ? this : new FurnitureRules(Stream.concat(rules.stream(), rules(rows).stream()).toList());
    }

    /// Other rules alone.
    ///
    /// @param rows the columns of `furniture.tsv`
    /// @throws IllegalArgumentException when a row is no rule
    static FurnitureRules of(List<List<String>> rows) {
        return new FurnitureRules(rules(rows));
    }

    private static List<Rule> rules(List<List<String>> rows) {
        return rows.stream().map(Rule::of).toList();
    }

    static boolean isHead(int index) {
        return index < HEAD;
    }

    static boolean isFoot(int index, int count) {
        return index >= count - FOOT;
    }

    /// Why a line is not body, or empty when no rule says so.
    ///
    /// @param count how many lines the text has
    /// @param afterAd whether the line before is an ad
    Optional<Reason> reason(Line line, int count, boolean afterAd) {
        String bare = line.bare();
        Optional<Reason> ruled = ruled(line, bare, count, afterAd);
        return ruled.isEmpty() && isMailLine(line, bare, count) ? Optional.of(Reason.CONTACT) : ruled;
    }

    /// As [#reason], by the rules alone.
    Optional<Reason> ruled(Line line, String bare, int count, boolean afterAd) {
        for (Rule rule : rules) {
            boolean here = switch (rule.where()) {
                case ANY -> true;
                case HEAD -> isHead(line.index());
                case FOOT -> isFoot(line.index(), count);
                case AD -> afterAd;
            };
            if (here && line.text().length() <= rule.longest() && rule.matches(bare)) {
                return Optional.of(rule.reason());
            }
        }
        return Optional.empty();
    }

    /// A short line around a mail address; in a longer one the address may be part of a sentence.
    private static boolean isMailLine(Line line, String bare, int count) {
        int at = bare.indexOf('@');
        int longest = isFoot(line.index(), count) ? 140 : 80;
        if (line.text().length() > longest || at < 1 || at == bare.length() - 1) {
            return false;
        }
        int dot = bare.indexOf('.', at);
        int space = bare.indexOf(' ', at);
        return Character.isLetterOrDigit(bare.charAt(at - 1)) && Character.isLetterOrDigit(bare.charAt(at + 1))
                && dot > at && (space < 0 || dot < space);
    }
}
