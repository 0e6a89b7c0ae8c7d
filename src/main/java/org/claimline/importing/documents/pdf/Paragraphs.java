package org.claimline.importing.documents.pdf;

import java.util.ArrayList;
import java.util.List;

/// Puts the lines of one column together to paragraphs, headings, items and tables, by their distances, their type and
/// where they begin and end.
final class Paragraphs {

    private static final String BULLETS = "•‣▪●■▶►◆◦○–—→✓*·-";
    private static final float INDENT = 0.8f;

    private final List<Row> rows;
    private final boolean[] tabular;
    private final Hyphens hyphens;
    private final int page;
    private final float left;
    private final float right;
    private final float pitch;
    private final List<Block> blocks = new ArrayList<>();

    private Paragraphs(List<Segment> column, int page, Hyphens hyphens) {
        this.rows = Row.of(column);
        this.hyphens = hyphens;
        this.page = page;
        this.left = (float) rows.stream().mapToDouble(Row::x0).min().orElse(0);
        double[] ends = rows.stream().mapToDouble(Row::x1).sorted().toArray();
        this.right = (float) ends[(int) (0.9 * (ends.length - 1))];
        this.pitch = pitch(rows);
        this.tabular = tabular();
    }

    /// The blocks of a column, from top to bottom.
    static List<Block> of(List<Segment> column, int page, Hyphens hyphens) {
        Paragraphs paragraphs = new Paragraphs(column, page, hyphens);
        paragraphs.read();
        return paragraphs.blocks;
    }

    /// The usual distance of two lines, as a share of the type's size.
    private static float pitch(List<Row> rows) {
        List<Float> steps = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            float step = (rows.get(i).y() - rows.get(i - 1).y()) / rows.get(i).size();
            if (step > 0.8f && step < 2.4f && Math.abs(rows.get(i).size() - rows.get(i - 1).size()) < 0.6f) {
                steps.add(step);
            }
        }
        steps.sort(null);
        return steps.isEmpty() ? 1.25f : steps.get((steps.size() - 1) * 2 / 5);
    }

    /// Which lines are rows of tables: those with cells, where the gaps are wide or the line before or after has them
    /// in the same place.
    private boolean[] tabular() {
        boolean[] is = new boolean[rows.size()];
        for (int i = 0; i < is.length; i++) {
            Row row = rows.get(i);
            boolean neighbour = i > 0 && sharesGap(row, rows.get(i - 1))
                    || i + 1 < is.length && sharesGap(row, rows.get(i + 1));
            boolean item = row.cells().size() == 2 && isBullet(row.cells().getFirst().text());
            is[i] = row.cells().size() > 1 && !item && (neighbour || row.gap() > 2 * row.size());
        }
        return is;
    }

    private static boolean sharesGap(Row a, Row b) {
        for (int i = 1; i < a.cells().size(); i++) {
            for (int k = 1; k < b.cells().size(); k++) {
                float from = Math.max(a.cells().get(i - 1).x1(), b.cells().get(k - 1).x1());
                float to = Math.min(a.cells().get(i).x0(), b.cells().get(k).x0());
                if (to - from > 0.5f * a.size()) {
                    return true;
                }
            }
        }
        return false;
    }

    private void read() {
        int from = 0;
        for (int i = 1; i <= rows.size(); i++) {
            if (i == rows.size() || isBreak(i)) {
                add(from, i);
                from = i;
            }
        }
    }

    private boolean isBreak(int i) {
        Row before = rows.get(i - 1);
        Row row = rows.get(i);
        float step = row.y() - before.y();
        float size = Math.max(row.size(), before.size());
        if (tabular[i] != tabular[i - 1]) {
            return true;
        }
        if (tabular[i]) {
            return step > 3.5f * size;
        }
        if (Math.abs(row.size() - before.size()) > Math.max(0.6f, 0.06f * size) || step > 1.3f * pitch * size
                || row.isBold() != before.isBold() && !isRunIn(before, row)) {
            return true;
        }
        return isItem(row) || isIndented(i) || isShort(before, row);
    }

    /// A bold line in the middle of a sentence is no heading.
    private boolean isRunIn(Row before, Row row) {
        String text = row.running();
        boolean lower = Character.isLowerCase(text.charAt(0));
        return lower && before.x1() > right - 6 * row.size();
    }

    private static boolean isItem(Row row) {
        String text = row.running();
        int space = text.indexOf(' ');
        return space > 0 && (isBullet(text.substring(0, space)) || isNumber(text.substring(0, space)));
    }

    private static boolean isBullet(String word) {
        return word.length() == 1 && BULLETS.contains(word);
    }

    /// '1.', '(2)', 'a)' and the like.
    private static boolean isNumber(String word) {
        if (word.length() < 2 || word.length() > 4) {
            return false;
        }
        String inner = word.substring(word.charAt(0) == '(' ? 1 : 0, word.length() - 1);
        boolean closed = word.charAt(word.length() - 1) == ')'
                || word.charAt(word.length() - 1) == '.' && Character.isDigit(inner.isEmpty() ? 'x' : inner.charAt(0));
        boolean digits = !inner.isEmpty() && inner.length() <= 2 && inner.chars().allMatch(Character::isDigit);
        return closed && (digits || inner.length() == 1 && Character.isLetter(inner.charAt(0)));
    }

    /// The first line of a paragraph may begin further right than the lines around it.
    private boolean isIndented(int i) {
        Row row = rows.get(i);
        Row before = rows.get(i - 1);
        float em = INDENT * row.size();
        boolean in = row.x0() > left + em && row.x0() > before.x0() + em && row.x0() < left + 6 * row.size();
        boolean back = i + 1 < rows.size() && rows.get(i + 1).x0() < row.x0() - em;
        return in && back && before.x0() < left + em && !isItem(before);
    }

    /// A line that ends although the next word would have fitted ends a paragraph, or a line that stands for itself.
    private boolean isShort(Row before, Row row) {
        Word next = row.cells().getFirst().words().getFirst();
        boolean fits = before.x1() + next.x1() - next.x0() + 0.8f * row.size() < right;
        String text = before.running();
        char last = text.charAt(text.length() - 1);
        boolean ended = Block.isStop(last) || "\"”)»".indexOf(last) >= 0;
        boolean starts = !Character.isLowerCase(row.running().charAt(0));
        float missing = right - before.x1();
        return fits && starts && (ended || missing > 0.3f * (right - left)) && !isCentred(before, row);
    }

    /// The lines of a heading may be centred.
    private boolean isCentred(Row before, Row row) {
        float one = (before.x0() + before.x1()) / 2;
        float two = (row.x0() + row.x1()) / 2;
        return Math.abs(one - two) < 0.3f * row.size() && before.x0() > left + row.size();
    }

    private void add(int from, int to) {
        Row first = rows.get(from);
        if (tabular[from]) {
            StringBuilder text = new StringBuilder();
            for (Row row : rows.subList(from, to)) {
                text.append(text.isEmpty() ? "" : "\n").append(row.tabbed());
            }
            blocks.add(new Block(text.toString(), page, first.size(), first.isBold(), first.y(), Block.Kind.ROWS,
                    false));
            return;
        }
        String text = "";
        for (Row row : rows.subList(from, to)) {
            text = hyphens.join(text, row.running());
        }
        Row last = rows.get(to - 1);
        boolean full = last.x1() > right - 4 * last.size();
        boolean bold = rows.subList(from, to).stream().allMatch(Row::isBold);
        blocks.add(new Block(text, page, first.size(), bold, first.y(),
                isItem(first) ? Block.Kind.ITEM : Block.Kind.TEXT, full));
    }
}
