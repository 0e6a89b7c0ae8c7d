package org.claimline.importing.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The publication dates in the data that a page's scripts carry: `"publishedDate": "2025-11-25T18:05:00Z"`. Scripts are
/// never run; their text is searched for quoted names and the quoted values after them.
///
/// @param name as the script writes it
record ScriptDates(String name, String value) {

    private static final Set<String> NAMES = Set.of("datepublished", "publisheddate", "publishdate", "publicationdate",
            "publishedat", "publishedon", "firstpublished", "firstpublishedat", "firstpublisheddate", "publishtime",
            "publishedtime", "pubdate", "veröffentlichungsdatum", "erscheinungsdatum");
    private static final int LONGEST = 40;
    private static final int MOST = 100;

    /// All of a page, in order; of a page with very many, the first hundred.
    static List<ScriptDates> of(Document document) {
        List<ScriptDates> dates = new ArrayList<>();
        for (Element script : document.select("script:not([type*=ld+json])")) {
            collect(script.data(), dates);
        }
        return dates;
    }

    private static void collect(String script, List<ScriptDates> dates) {
        int colon = script.indexOf(':');
        while (colon >= 0 && dates.size() < MOST) {
            int end = before(script, colon);
            int start = isQuote(script, end) ? opening(script, end) : -1;
            if (start >= 0) {
                String name = script.substring(start + 1, script.charAt(end - 1) == '\\' ? end - 1 : end);
                String value = value(script, colon);
                if (NAMES.contains(folded(name)) && !value.isEmpty()) {
                    dates.add(new ScriptDates(name, value));
                }
            }
            colon = script.indexOf(':', colon + 1);
        }
    }

    /// The place before a colon, white space skipped.
    private static int before(String script, int colon) {
        int at = colon - 1;
        while (at >= 0 && Character.isWhitespace(script.charAt(at))) {
            at--;
        }
        return at;
    }

    private static boolean isQuote(String script, int at) {
        return at >= 0 && script.charAt(at) == '"';
    }

    /// The quote that a short name begins with, or -1.
    private static int opening(String script, int end) {
        for (int at = end - 1; at >= Math.max(0, end - LONGEST); at--) {
            if (isQuote(script, at)) {
                return at;
            }
        }
        return -1;
    }

    /// The quoted text after a colon; quotes inside another text are written as `\\"`.
    private static String value(String script, int colon) {
        int at = colon + 1;
        while (at < script.length() && (Character.isWhitespace(script.charAt(at)) || script.charAt(at) == '\\')) {
            at++;
        }
        if (at >= script.length() || script.charAt(at) != '"') {
            return "";
        }
        String near = script.substring(at + 1, Math.min(script.length(), at + 2 * LONGEST));
        String value = near.substring(0, Math.max(0, near.indexOf('"')));
        return value.endsWith("\\") ? value.substring(0, value.length() - 1) : value;
    }

    private static String folded(String name) {
        StringBuilder out = new StringBuilder();
        name.toLowerCase(Locale.ROOT).chars().filter(Character::isLetter).forEach(c -> out.append((char) c));
        return out.toString();
    }
}
