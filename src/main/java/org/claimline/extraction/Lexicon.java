package org.claimline.extraction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// The word lists that the engine works with, loaded once and shared by all threads.
///
/// The files lie beside this class as resources, and `files.txt` names them. A line of a file holds, separated by
/// tabs: a class, a value ("-" for none), and the words and phrases of that class and value, separated by ", ".
/// Case does not count. "#" begins a comment line. `docs/extraction.md` lists files and classes.
public final class Lexicon {

    /// One word or phrase of a lexicon file.
    ///
    /// @param wordClass the class, as the file spells it
    /// @param value what the class says about it: an ISO code, a number; empty for none
    /// @param phrase the word or phrase
    public record Entry(String wordClass, String value, String phrase) {}

    private static final class Standard {
        static final Lexicon INSTANCE = new Lexicon(standardFiles());
    }

    private final Vocabulary vocabulary = new Vocabulary();
    private final Map<String, List<Entry>> files;

    private Lexicon(Map<String, List<Entry>> files) {
        this.files = files;
        for (List<Entry> entries : files.values()) {
            for (Entry entry : entries) {
                words(entry.phrase());
            }
        }
    }

    /// The lexicon that comes with the program.
    public static Lexicon standard() {
        return Standard.INSTANCE;
    }

    /// This lexicon with more entries at the end of some of its files.
    ///
    /// @param more by the file's name
    /// @throws IllegalArgumentException when `files.txt` does not name a file
    public Lexicon with(Map<String, List<Entry>> more) {
        var joined = new LinkedHashMap<>(files);
        more.forEach((file, entries) -> joined.put(file,
                Stream.concat(entries(file).stream(), entries.stream()).toList()));
        return new Lexicon(joined);
    }

    /// All words of all files.
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /// The entries of a file, in its order.
    ///
    /// @throws IllegalArgumentException when `files.txt` does not name the file
    public List<Entry> entries(String file) {
        List<Entry> entries = files.get(file);
        if (entries == null) {
            throw new IllegalArgumentException("files.txt names no lexicon file " + file);
        }
        return entries;
    }

    /// The phrases of a file, ready for search.
    public PhraseTable phrases(String file) {
        var table = new PhraseTable(vocabulary.size());
        for (Entry entry : entries(file)) {
            table.add(entry, words(entry.phrase()));
        }
        return table;
    }

    /// The classes of the single words of a file, as bits: bit `E.ordinal()` is set in the word's element.
    ///
    /// @param classes an enum with a constant, in upper case, for every class of the file that matters here
    public <E extends Enum<E>> long[] masks(String file, Class<E> classes) {
        var byName = new LinkedHashMap<String, E>();
        for (E constant : classes.getEnumConstants()) {
            byName.put(constant.name(), constant);
        }
        var masks = new long[vocabulary.size()];
        for (Entry entry : entries(file)) {
            E constant = byName.get(entry.wordClass().toUpperCase(Locale.ROOT).replace('-', '_'));
            int[] words = words(entry.phrase());
            if (constant != null && words.length == 1) {
                masks[words[0]] |= 1L << constant.ordinal();
            }
        }
        return masks;
    }

    private int[] words(String phrase) {
        Tokens tokens = new Lexer(vocabulary).tokens(phrase);
        var words = new int[tokens.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = vocabulary.intern(phrase, tokens.start(i), tokens.end(i));
        }
        return words;
    }

    private static Map<String, List<Entry>> standardFiles() {
        var files = new LinkedHashMap<String, List<Entry>>();
        for (String name : lines("files.txt")) {
            files.put(name, parse(lines(name)));
        }
        return files;
    }

    private static List<Entry> parse(List<String> lines) {
        var entries = new ArrayList<Entry>();
        for (String line : lines) {
            String[] columns = line.split("\t", -1);
            if (columns.length < 3) {
                throw new IllegalArgumentException("a lexicon line needs class, value and words: " + line);
            }
            for (String phrase : columns[2].split(", ", -1)) {
                entries.add(new Entry(columns[0], columns[1].equals("-") ? "" : columns[1], phrase.strip()));
            }
        }
        return List.copyOf(entries);
    }

    private static List<String> lines(String name) {
        try (InputStream in = Lexicon.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its lexicon file " + name);
            }
            var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
