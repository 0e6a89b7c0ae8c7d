package org.claimline.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimline.domain.Furniture;
import org.claimline.domain.Furniture.Reason;
import org.claimline.domain.Span;
import org.claimline.importing.credits.Byline;
import org.claimline.importing.dates.DateScanner;
import org.claimline.importing.dates.Dateline;
import org.claimline.importing.dates.Stamp;
import org.claimline.importing.dates.StampLine;
import org.claimline.importing.format.Draft;

/// What the lines of an article's text say about the article: its headline, byline, stamps and dateline, and which of
/// them are furniture.
final class TextClues {

    private static final int HEADLINE = 180;
    private static final int DATELINE_LINES = 8;

    /// A date that may be the publication date.
    ///
    /// @param rank the lower, the better
    /// @param evidence its words
    record Clue(Stamp stamp, int rank, String evidence) {

        /// Whether the date stands there in full as the article's own.
        boolean isStated() {
            return stamp.year().isPresent() && rank != AD;
        }

        /// Whether it is a stamp before the body or a dateline; elsewhere on a page dates are often those of others.
        boolean isAtHead() {
            return rank <= DATELINE || rank == AD;
        }
    }

    private static final int FIRST_STAMP = 0;
    private static final int DATELINE = 1;
    private static final int UPDATE_STAMP = 2;
    private static final int FOOT_STAMP = 3;
    private static final int AD = 9;
    private static final int LONGEST_AD = 360;
    private static final int LONGEST_DAY = 40;
    /// So many days that stand alone are the headings of a chronicle.
    private static final int CHRONICLE = 3;

    private final FurnitureRules rules;
    private final List<Line> lines;
    private final boolean dayFirst;
    private final boolean isChronicle;
    private final List<Furniture> furniture = new ArrayList<>();
    private final List<Clue> clues = new ArrayList<>();
    private final Fields fields = new Fields();
    private Optional<String> headline = Optional.empty();
    private Optional<String> agency = Optional.empty();
    private Optional<String> author = Optional.empty();

    /// Searches a text.
    ///
    /// @param rules which lines are not body
    /// @param title the title that is known from elsewhere; a line that repeats it is the headline
    /// @param known stretches of whole lines that are known not to be body
    /// @param dayFirst whether 03/04/2026 is the third of April
    TextClues(FurnitureRules rules, String text, Optional<String> title, List<Furniture> known, boolean dayFirst) {
        this.rules = rules;
        this.lines = Line.of(text);
        this.dayFirst = dayFirst;
        this.isChronicle = lines.stream().filter(this::isDayAlone).count() >= CHRONICLE;
        int at = readFields();
        boolean[] done = new boolean[lines.size()];
        findHeadline(at, title, done);
        boolean afterAd = false;
        for (int i = at; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (done[i]) {
                afterAd = false;
                continue;
            }
            Optional<Reason> given = reason(line, known);
            Optional<Reason> reason = given.isPresent() ? given : reason(line, afterAd, text);
            reason.ifPresent(r -> mark(line.span(), r));
            afterAd = reason.filter(r -> r == Reason.PROMOTION).isPresent();
            if (afterAd) {
                adDate(line);
            } else if (reason.isEmpty()) {
                readLine(line);
            }
        }
    }

    private static Optional<Reason> reason(Line line, List<Furniture> known) {
        return known.stream().filter(f -> f.span().contains(line.span())).map(Furniture::reason).findFirst();
    }

    private Optional<Reason> reason(Line line, boolean afterAd, String text) {
        Optional<Reason> reason = rules.reason(line, lines.size(), afterAd);
        boolean goesOn = afterAd && isSameBlock(text, line.index()) && line.text().length() < LONGEST_AD;
        return reason.isEmpty() && goesOn ? Optional.of(Reason.PROMOTION) : reason;
    }

    /// Stretches that are not body, in order, without overlaps.
    List<Furniture> furniture() {
        return furniture.stream().sorted().toList();
    }

    Fields fields() {
        return fields;
    }

    Draft.Label label() {
        return fields.label().or(new Draft.Label(headline, agency, author, Optional.empty(), Optional.empty()));
    }

    /// The dates that may be the publication date, the best first.
    List<Clue> clues() {
        return clues.stream().sorted((a, b) -> Integer.compare(a.rank(), b.rank())).toList();
    }

    /// Reads the 'Name: value' lines that some exports begin with; gives the number of the line after them.
    private int readFields() {
        int i = 0;
        while (i < lines.size() && FurnitureRules.isHead(i)) {
            Line line = lines.get(i);
            int colon = line.text().indexOf(':');
            Optional<Fields.Field> field = colon < 1 || colon > 24
                    ? Optional.empty()
                    : Fields.named(line.text().substring(0, colon));
            if (field.isEmpty()) {
                break;
            }
            fields.put(line.text().substring(0, colon), line.text().substring(colon + 1));
            mark(line.span(), switch (field.get()) {
                case TITLE -> Reason.HEADLINE;
                case AUTHOR, SOURCE -> Reason.BYLINE;
                case PUBLISHED -> Reason.PUBLICATION_STAMP;
                case URL, LANGUAGE -> Reason.BOILERPLATE;
            });
            i++;
        }
        return i;
    }

    private void findHeadline(int from, Optional<String> title, boolean[] done) {
        Optional<String> known = title.or(() -> fields.get(Fields.Field.TITLE)).map(TextClues::folded);
        for (int i = from; i < Math.min(from + 4, lines.size()); i++) {
            Line line = lines.get(i);
            boolean is = known.isPresent()
                    ? folded(line.text()).equals(known.get())
                    : lines.size() > from + 1 && looksLikeHeadline(line);
            if (is) {
                headline = Optional.of(line.text());
                mark(line.span(), Reason.HEADLINE);
                done[i] = true;
                return;
            }
        }
    }

    private boolean looksLikeHeadline(Line line) {
        String text = line.text();
        char last = text.charAt(text.length() - 1);
        boolean sentence = ".,;:".indexOf(last) >= 0 && !text.endsWith("..");
        boolean letters = text.chars().anyMatch(Character::isLetter);
        return text.length() <= HEADLINE && letters && !sentence && "-–—•*(".indexOf(text.charAt(0)) < 0
                && Byline.names(text).isEmpty() && rules.reason(line, lines.size(), false).isEmpty()
                && StampLine.of(text, dayFirst).isEmpty() && Dateline.of(text, dayFirst).isEmpty()
                && (line.index() == 0 || isStamped(line.index() - 1));
    }

    /// Whether the lines up to this one are stamps, bylines or furniture, so that a headline may follow.
    private boolean isStamped(int index) {
        for (int i = 0; i <= index; i++) {
            Line line = lines.get(i);
            if (StampLine.of(line.text(), dayFirst).isEmpty() && Byline.names(line.text()).isEmpty()
                    && rules.reason(line, lines.size(), false).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /// Whether a line follows the one before without a blank line, in a text whose paragraphs are parted by such.
    private boolean isSameBlock(String text, int i) {
        boolean foot = FurnitureRules.isFoot(i, lines.size());
        String between = text.substring(lines.get(i - 1).span().end(), lines.get(i).span().start());
        return foot && between.indexOf('\n') == between.lastIndexOf('\n') && text.contains("\n\n");
    }

    private void readLine(Line line) {
        boolean head = FurnitureRules.isHead(line.index());
        if (!head && !FurnitureRules.isFoot(line.index(), lines.size())) {
            return;
        }
        Optional<StampLine> stamped = isChronicle && isDayAlone(line)
                ? Optional.empty()
                : StampLine.of(line.text(), dayFirst);
        if (stamped.isPresent()) {
            readStamp(line, stamped.get(), head);
            return;
        }
        Optional<String> by = head ? Byline.names(line.text()) : Optional.empty();
        if (by.isPresent()) {
            author = author.or(() -> by);
            mark(line.span(), Reason.BYLINE);
            return;
        }
        if (line.index() < DATELINE_LINES) {
            Dateline.of(line.text(), dayFirst).ifPresent(d -> readDateline(line, d));
        }
        boolean yearAlone = line.index() >= lines.size() - 3 && line.bare().length() == 4
                && line.bare().chars().allMatch(Character::isDigit);
        if (yearAlone) {
            mark(line.span(), Reason.NAVIGATION);
        }
    }

    private void readStamp(Line line, StampLine stamped, boolean head) {
        Stamp stamp = stamped.stamp();
        if (stamped.kind() == StampLine.Kind.PREFIX && !head) {
            return;
        }
        int rank = stamped.isUpdate() ? UPDATE_STAMP : head ? FIRST_STAMP : FOOT_STAMP;
        clues.add(new Clue(stamp, rank, stamp.span().in(line.text())));
        int start = line.span().start();
        boolean prefix = stamped.kind() == StampLine.Kind.PREFIX;
        mark(prefix ? new Span(start, start + stamp.span().end()) : line.span(), Reason.PUBLICATION_STAMP);
        if (head && !prefix) {
            String before = line.text().substring(0, stamp.span().start());
            author = author.or(() -> Byline.names(before));
            agency = agency.or(() -> Byline.paper(before));
            paperAbove(line);
        }
    }

    private boolean isDayAlone(Line line) {
        return line.text().length() <= LONGEST_DAY && StampLine.of(line.text(), dayFirst).filter(
                s -> s.kind() == StampLine.Kind.WHOLE && s.stamp().time().isEmpty() && !s.isUpdate()).isPresent();
    }

    /// The name of the paper may stand alone between the headline and the stamp.
    private void paperAbove(Line stamp) {
        Optional<String> paper = stamp.index() < 2
                ? Optional.empty()
                : Byline.paper(lines.get(stamp.index() - 1).text());
        Span above = lines.get(Math.max(0, stamp.index() - 1)).span();
        if (paper.isPresent() && furniture.stream().noneMatch(f -> f.span().overlaps(above))) {
            agency = agency.or(() -> paper);
            mark(above, Reason.BYLINE);
        }
    }

    private void readDateline(Line line, Dateline dateline) {
        int start = line.span().start();
        dateline.stamp().ifPresent(
                s -> clues.add(new Clue(s, DATELINE, dateline.span().in(line.text()).strip())));
        agency = agency.or(dateline::agency);
        mark(new Span(start, start + dateline.span().end()),
                dateline.stamp().isPresent() ? Reason.PUBLICATION_STAMP : Reason.BYLINE);
    }

    private void adDate(Line line) {
        if (line.text().length() < 400) {
            DateScanner.first(line.text(), dayFirst)
                    .ifPresent(s -> clues.add(new Clue(s, AD, s.span().in(line.text()))));
        }
    }

    private static String folded(String text) {
        StringBuilder out = new StringBuilder();
        text.toLowerCase(Locale.ROOT).chars().filter(Character::isLetterOrDigit).forEach(c -> out.append((char) c));
        return out.toString();
    }

    private void mark(Span span, Reason reason) {
        furniture.add(new Furniture(span, reason));
    }
}
