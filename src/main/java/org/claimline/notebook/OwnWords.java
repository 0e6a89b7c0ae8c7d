package org.claimline.notebook;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.claimline.domain.Article;
import org.claimline.domain.ArticleId;
import org.claimline.domain.Edit;
import org.claimline.domain.Engine;
import org.claimline.domain.NotebookException;
import org.claimline.domain.NotebookFiles;
import org.claimline.domain.Span;

/// What a notebook knows besides the program's own words: its lexicon, and which passages are furniture. What reads
/// files follows it. Thread-safe; every method may wait for the disk.
public final class OwnWords {

    /// What repeats in a source repeats in so many of its articles; thousands say no more.
    private static final int NEWEST = 300;

    private final NotebookFiles files;
    private final Function<NotebookLexicon, Intake> intakes;
    private final Consumer<Edit> edits;
    private final Runnable changed;

    private volatile Intake intake;
    private volatile Aliases aliases;

    /// @param intakes makes of a lexicon what reads files
    /// @param edits applies an edit to the notebook
    /// @param changed told when the lexicon is another
    OwnWords(NotebookFiles files, Function<NotebookLexicon, Intake> intakes, Consumer<Edit> edits, Runnable changed) {
        this.files = files;
        this.intakes = intakes;
        this.edits = edits;
        this.changed = changed;
        NotebookLexicon lexicon = NotebookLexicon.of(files.folder());
        this.intake = intakes.apply(lexicon);
        this.aliases = lexicon.aliases();
    }

    /// The names that the user wants for metrics and subjects, as of today.
    Aliases aliases() {
        return aliases;
    }

    /// What reads files by today's words.
    Intake intake() {
        return intake;
    }

    /// The entries of the lexicon, in the order of its file.
    ///
    /// @throws NotebookException DISK
    public List<LexiconEntry> lexicon() {
        synchronized (intakes) {
            return new LexiconFile(files.folder()).entries();
        }
    }

    /// Changes the lexicon, for all that is read from now on. What that would change in the articles that are there,
    /// [Readings#outdated] and [Readings#again] say.
    ///
    /// @throws NotebookException LEXICON or DISK; nothing is changed then
    public void change(List<LexiconEntry> removed, List<LexiconEntry> added) {
        synchronized (intakes) {
            new LexiconFile(files.folder()).change(removed, added);
            NotebookLexicon lexicon = NotebookLexicon.of(files.folder());
            intake = intakes.apply(lexicon);
            aliases = lexicon.aliases();
        }
        changed.run();
    }

    /// What repeats across at least three articles of one source and is not marked yet: lines that may be furniture,
    /// source by source, the most frequent first. Reads all articles; declined and accepted ones are not among it.
    public List<FurnitureSuggestion> suggestedFurniture() {
        return choices().suggestions(NotebookLexicon.of(files.folder()), _ -> true, Integer.MAX_VALUE);
    }

    /// The same of one source, and of its newest articles alone: what a window can ask for while somebody reads.
    ///
    /// @param source as [#sourceOf] names it
    public List<FurnitureSuggestion> suggestedFurniture(String source) {
        return choices().suggestions(NotebookLexicon.of(files.folder()), source::equals, NEWEST);
    }

    /// Whose article it is: the publisher, or the host of its address; empty when neither is known.
    public String sourceOf(ArticleId article) {
        return files.store().article(article).map(Article::details).map(FurnitureChoices::source).orElse("");
    }

    /// Accepts suggestions: their rules go into the lexicon, for all imports to come, and what they say is marked in the
    /// articles that are there, with one edit that can be undone. Claims inside go; those that the user touched stay.
    /// Articles that were up to date still are.
    ///
    /// @return the edit; empty when the articles have nothing that is not marked already
    /// @throws NotebookException DISK, LEXICON or CONFLICT
    public Optional<Edit> acceptFurniture(List<FurnitureSuggestion> suggestions) {
        if (suggestions.isEmpty()) {
            return Optional.empty();
        }
        List<List<String>> rules = suggestions.stream().map(FurnitureSuggestion::rule).toList();
        Engine before = intake.engine();
        remember(rules, true);
        Optional<Edit> edit = choices().marking(rules, before);
        edit.ifPresent(edits);
        return edit;
    }

    /// Declines suggestions: they are not made again.
    ///
    /// @throws NotebookException DISK, when that cannot be written
    public void declineFurniture(List<FurnitureSuggestion> suggestions) {
        if (!suggestions.isEmpty()) {
            remember(suggestions.stream().map(FurnitureSuggestion::rule).toList(), false);
        }
    }

    private void remember(List<List<String>> rules, boolean isAccepted) {
        synchronized (intakes) {
            NotebookLexicon.add(files.folder(), rules, isAccepted);
            intake = intakes.apply(NotebookLexicon.of(files.folder()));
        }
    }

    /// The edit that marks a stretch of an article as furniture, by hand. Claims inside go; those that the user touched
    /// stay.
    public Edit furnitureMarked(Article article, Span span) {
        return choices().marking(article, span);
    }

    /// The edit that makes body text of all furniture that a stretch of an article touches; its claims are found.
    public Edit furnitureUnmarked(Article article, Span span) {
        return choices().unmarking(article, span);
    }

    private FurnitureChoices choices() {
        return new FurnitureChoices(files.store(), intake);
    }
}
