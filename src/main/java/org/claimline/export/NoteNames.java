package org.claimline.export;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimline.domain.ArticleId;
import org.claimline.domain.Note;
import org.claimline.domain.NoteId;
import org.claimline.domain.NotebookSettings;
import org.claimline.export.Dossier.Chapter;

/// Names of note files that every file system takes: no reserved characters, at most 120 characters, no two that
/// differ by case alone.
final class NoteNames {

    private static final int MOST_CHARACTERS = 120;
    private static final int MOST_BYTES = 240;
    static final String EXTENSION = ".md";
    private static final String FORBIDDEN = "/\\:*?<>|\"#^[]";
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

    private final Set<String> taken = new HashSet<>();
    private final Map<String, String> known;

    /// @param known the names that notes have already, by what their `claimline-id` says: they keep them
    NoteNames(Map<String, String> known) {
        this.known = known;
        known.values().forEach(name -> taken.add(key(name)));
    }

    /// The story's name.
    String story(NotebookSettings settings) {
        String id = StoryNote.id(settings);
        return known.containsKey(id) ? known.get(id) : free(settings.title(), id);
    }

    /// A name for each article, "2025-11-25 Its title.md". Where two would get the same, the one that was imported
    /// later gets its id at the end.
    Map<ArticleId, String> articles(List<Chapter> chapters) {
        var names = new HashMap<ArticleId, String>();
        chapters.stream().sorted(Comparator.comparing((Chapter chapter) -> chapter.article().imported())
                .thenComparing(chapter -> chapter.article().id().value())).forEach(chapter -> {
                    String id = chapter.article().id().value();
                    String date = chapter.published().map(published -> published.date() + " ").orElse("");
                    names.put(chapter.article().id(), known.containsKey(id)
                            ? known.get(id)
                            : free(date + chapter.article().title(), id));
                });
        return names;
    }

    /// A name for each note of its own: its title.
    Map<NoteId, String> pages(List<Note> notes) {
        var names = new HashMap<NoteId, String>();
        notes.forEach(note -> names.put(note.id(), known.containsKey(note.id().value())
                ? known.get(note.id().value())
                : free(note.title(), note.id().value())));
        return names;
    }

    private String free(String wanted, String id) {
        String name = safe(wanted, "") + EXTENSION;
        if (!taken.add(key(name))) {
            name = safe(wanted, " " + id) + EXTENSION;
            taken.add(key(name));
        }
        return name;
    }

    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    }

    /// The text as a file's name, cut so that it fits with the suffix and the extension.
    static String safe(String text, String suffix) {
        var name = new StringBuilder();
        Normalizer.normalize(text.replace(": ", " - "), Normalizer.Form.NFC).codePoints().forEach(c -> {
            boolean hidden = Character.isISOControl(c) || Character.getType(c) == Character.FORMAT
                    || Character.getType(c) == Character.SURROGATE || Character.getType(c) == Character.UNASSIGNED;
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                name.append(' ');
            } else if (!hidden) {
                name.appendCodePoint(FORBIDDEN.indexOf(c) >= 0 ? '-' : c);
            }
        });
        String cut = cut(name.toString().replaceAll(" +", " "), suffix.length() + EXTENSION.length());
        if (cut.isEmpty()) {
            cut = "untitled";
        }
        return (DEVICES.contains(cut.toLowerCase(Locale.ROOT)) ? cut + '_' : cut) + suffix;
    }

    private static String cut(String name, int reserved) {
        String cut = trimmed(name);
        while (cut.length() > MOST_CHARACTERS - reserved
                || cut.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES - reserved) {
            cut = trimmed(cut.substring(0, cut.offsetByCodePoints(cut.length(), -1)));
        }
        return cut;
    }

    /// Dots and spaces at the ends are lost or hide the file on some systems.
    private static String trimmed(String name) {
        int start = 0;
        int end = name.length();
        while (start < end && (name.charAt(start) == '.' || name.charAt(start) == ' ')) {
            start++;
        }
        while (end > start && (name.charAt(end - 1) == '.' || name.charAt(end - 1) == ' ')) {
            end--;
        }
        return name.substring(start, end);
    }
}
