package org.claimline.importing.documents.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Takes out headers, footers and page numbers: lines at the upper and lower edge that stand on several pages, with
/// other numbers perhaps.
final class RunningLines {

    private static final int TOP_LINES = 5;
    private static final int BOTTOM_LINES = 7;
    private static final float ZONE = 0.16f;
    private static final float EDGE = 0.1f;
    private static final float SHIFT = 14;
    private static final Set<String> PAGE_WORDS = Set.of("page", "seite", "página", "pagina", "p", "pg", "s", "of",
            "von", "de", "sur", "di", "van", "|", "/", "-", "–", "—", "第", "页", "頁", "共", "#");

    private final List<String> taken = new ArrayList<>();
    private final List<PageText> pages = new ArrayList<>();

    private record Edge(String text, String key, float y, boolean top, List<Word> words) {}

    /// @param pages all pages of a document
    RunningLines(List<PageText> pages) {
        List<List<Edge>> edges = pages.stream().map(RunningLines::edges).toList();
        Map<String, List<float[]>> seen = new HashMap<>();
        for (int i = 0; i < edges.size(); i++) {
            for (Edge edge : edges.get(i)) {
                seen.computeIfAbsent(edge.key(), _ -> new ArrayList<>()).add(new float[]{i, edge.y()});
            }
        }
        Set<String> said = new HashSet<>();
        for (int i = 0; i < pages.size(); i++) {
            Set<Word> out = Collections.newSetFromMap(new IdentityHashMap<>());
            PageText page = pages.get(i);
            for (Edge edge : edges.get(i)) {
                if (isPageNumber(edge, page, pages.size()) || repeats(edge, i, seen.getOrDefault(edge.key(), List.of()),
                        pages.size())) {
                    out.addAll(edge.words());
                    if (said.add(edge.key())) {
                        taken.add(edge.text());
                    }
                }
            }
            this.pages.add(out.isEmpty()
                    ? page
                    : page.with(page.words().stream().filter(w -> !out.contains(w)).toList()));
        }
    }

    /// The pages without them.
    List<PageText> pages() {
        return pages;
    }

    /// What was taken out, each line once, as it stands first.
    List<String> taken() {
        return taken;
    }

    private static List<Edge> edges(PageText page) {
        List<Row> rows = Row.of(Segment.of(page.words()));
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            boolean top = i < TOP_LINES && row.y() < ZONE * page.height();
            boolean bottom = i >= rows.size() - BOTTOM_LINES && row.y() > (1 - ZONE) * page.height();
            if (top || bottom) {
                List<Word> words = new ArrayList<>();
                row.cells().forEach(c -> words.addAll(c.words()));
                edges.add(new Edge(row.running(), key(row.running()), row.y(), top, words));
            }
        }
        return edges;
    }

    /// A line without spaces and case, each number as one mark.
    private static String key(String text) {
        StringBuilder key = new StringBuilder();
        for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
            if (Character.isDigit(c)) {
                if (key.isEmpty() || key.charAt(key.length() - 1) != '#') {
                    key.append('#');
                }
            } else if (!Character.isWhitespace(c)) {
                key.append(c);
            }
        }
        return key.toString();
    }

    private static boolean repeats(Edge edge, int page, List<float[]> places, int pages) {
        Set<Integer> on = new HashSet<>();
        for (float[] place : places) {
            if (Math.abs(place[1] - edge.y()) < SHIFT) {
                on.add((int) place[0]);
            }
        }
        on.add(page);
        long letters = edge.key().chars().filter(Character::isLetter).count();
        int enough = Math.max(2, Math.min(pages / 4, 8));
        return on.size() >= enough && (letters > 2 || edge.key().equals("#") || edge.key().length() < 6);
    }

    /// A line at the very edge that says which page it is and nothing else.
    private static boolean isPageNumber(Edge edge, PageText page, int pages) {
        boolean outermost = edge.y() < EDGE * page.height() || edge.y() > (1 - EDGE) * page.height();
        String[] words = edge.text().toLowerCase(Locale.ROOT).split(" ");
        if (!outermost || words.length > 5 || edge.text().length() > 24) {
            return false;
        }
        int numbers = 0;
        for (String word : words) {
            String bare = word.replace("/", "").replace("|", "").replace("-", "");
            boolean number = !bare.isEmpty() && bare.length() <= 4 && bare.chars().allMatch(Character::isDigit);
            numbers += number ? 1 : 0;
            if (!number && !PAGE_WORDS.contains(word) && !(word.startsWith("第") && word.length() < 6)) {
                return false;
            }
        }
        return numbers > 0 && (pages > 1 || words.length > 1) || edge.text().startsWith("第");
    }
}
