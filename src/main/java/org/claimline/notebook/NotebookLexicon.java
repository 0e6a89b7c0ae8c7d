package org.claimline.notebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.claimline.domain.Furniture;
import org.claimline.domain.NotebookException;
import org.claimline.domain.Sha256;

/// What one notebook knows besides the program's own word lists: the file `lexicon.tsv` in its folder.
///
/// A line holds cells separated by tabs; "#" begins a comment. `docs/extraction.md` shows the kinds of line:
/// `metric NAME ALIASES`, `subject NAME ALIASES`, `unit NAME WORDS`, `furniture` with the columns of the program's
/// furniture rules, and `no-furniture` with the same for a suggestion that was declined. Aliases and words are
/// separated by ", ".
///
/// @param aliases names for metrics and subjects
/// @param units measures: their name in the singular, and the words that stand after a number
/// @param furniture rows of five columns: reason, where, how, longest, words
/// @param declined such rows that are not to be suggested again
/// @param sha256 of its lines that change what is read, so without declined suggestions; empty when there is none
public record NotebookLexicon(Aliases aliases, Map<String, List<String>> units, List<List<String>> furniture,
        List<List<String>> declined, String sha256) {

    /// The file's name in the notebook's folder.
    public static final String FILE = "lexicon.tsv";

    public static final NotebookLexicon EMPTY = new NotebookLexicon(Aliases.NONE, Map.of(), List.of(), List.of(), "");
    private static final String ACCEPTED = "furniture";
    private static final String DECLINED = "no-furniture";
    private static final List<String> PLACES = List.of("any", "head", "foot", "ad");
    private static final List<String> WAYS = List.of("is", "starts", "ends", "has");

    public NotebookLexicon {
        units = Map.copyOf(units);
        furniture = List.copyOf(furniture);
        declined = List.copyOf(declined);
    }

    /// Reads the lexicon of a notebook's folder; one that is not there is empty.
    ///
    /// @throws NotebookException LEXICON, when a line cannot be read; DISK, when the file cannot
    public static NotebookLexicon of(Path folder) {
        List<String> lines = new OwnFile(folder, FILE).lines();
        return lines.isEmpty() ? EMPTY : parse(lines);
    }

    /// Writes furniture rules below what is in the lexicon of a notebook's folder.
    ///
    /// @param rows as [#furniture]
    /// @param isAccepted whether they are rules from now on, or only not to be suggested again
    /// @throws NotebookException DISK, when the file cannot be written
    static void add(Path folder, List<List<String>> rows, boolean isAccepted) {
        var file = new OwnFile(folder, FILE);
        List<String> lines = new ArrayList<>(file.lines());
        rows.forEach(row -> lines.add((isAccepted ? ACCEPTED : DECLINED) + '\t' + String.join("\t", row)));
        file.write(lines);
    }

    static NotebookLexicon parse(List<String> lines) {
        var metrics = new HashMap<String, String>();
        var subjects = new HashMap<String, String>();
        var units = new HashMap<String, List<String>>();
        var furniture = new ArrayList<List<String>>();
        var declined = new ArrayList<List<String>>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!says(line)) {
                continue;
            }
            List<String> cells = List.of(line.split("\t"));
            switch (cells.getFirst()) {
                case "metric" -> words(cells, i).forEach(alias -> metrics.put(alias, cells.get(1)));
                case "subject" -> words(cells, i).forEach(alias -> subjects.put(alias, cells.get(1)));
                case "unit" -> units.put(cells.get(1), words(cells, i));
                case ACCEPTED -> furniture.add(rule(cells, i));
                case DECLINED -> declined.add(rule(cells, i));
                default -> throw fault(i, "it begins with none of metric, subject, unit, furniture, no-furniture");
            }
        }
        return new NotebookLexicon(new Aliases(metrics, subjects), units, furniture, declined, sha256(lines));
    }

    private static boolean says(String line) {
        return !line.isBlank() && !line.startsWith("#");
    }

    private static String sha256(List<String> lines) {
        List<String> said = lines.stream().filter(NotebookLexicon::says)
                .filter(line -> !line.startsWith(DECLINED + "\t")).toList();
        return said.isEmpty() ? "" : Sha256.hex(String.join("\n", said));
    }

    private static List<String> words(List<String> cells, int line) {
        if (cells.size() != 3 || cells.get(1).isBlank() || cells.get(2).isBlank()) {
            throw fault(line, "it needs a name and words, separated by tabs");
        }
        return List.of(cells.get(2).toLowerCase(Locale.ROOT).split(", "));
    }

    private static List<String> rule(List<String> cells, int line) {
        boolean complete = cells.size() == 6 && PLACES.contains(cells.get(2)) && WAYS.contains(cells.get(3))
                && cells.get(4).chars().allMatch(Character::isDigit) && cells.get(4).length() < 6;
        if (!complete || !isReason(cells.get(1))) {
            throw fault(line, "a furniture rule needs reason, where, how, longest and words, separated by tabs");
        }
        return cells.subList(1, 6);
    }

    private static boolean isReason(String name) {
        for (Furniture.Reason reason : Furniture.Reason.values()) {
            if (reason.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static NotebookException fault(int line, String what) {
        return new NotebookException(NotebookException.Reason.LEXICON,
                "line %d of %s cannot be read: %s".formatted(line + 1, FILE, what));
    }
}
