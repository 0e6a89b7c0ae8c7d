package org.claimline.importing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimline.domain.ArticleDetails;
import org.claimline.domain.DocumentReader;
import org.claimline.domain.Enclosures;
import org.claimline.domain.Encoding;
import org.claimline.domain.FieldOrigin;
import org.claimline.domain.FieldOrigin.Field;
import org.claimline.domain.Furniture;
import org.claimline.domain.Part;
import org.claimline.domain.Published;
import org.claimline.domain.Published.Origin;
import org.claimline.domain.ReadDocument;
import org.claimline.domain.ReadingHints;
import org.claimline.domain.UnreadableException;
import org.claimline.domain.UnreadableException.Reason;
import org.claimline.importing.apart.ReadingProcess;
import org.claimline.importing.dates.DateScanner;
import org.claimline.importing.dates.YearEvidence;
import org.claimline.importing.format.Draft;
import org.claimline.importing.format.Drafts;
import org.claimline.importing.format.Format;
import org.claimline.importing.format.Source;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads a part of any format that is read. Thread-safe; opens nothing, fetches nothing.
///
/// The text of a plain-text file is the file's own; Markdown is rendered to paragraphs; of a page only the article
/// stays. What stands in the text and is not its body is marked as furniture, never cut.
public final class ArticleReader implements DocumentReader {

    private static final Logger LOG = LoggerFactory.getLogger(ArticleReader.class);
    private static final int TITLE = 100;

    private final FurnitureRules rules;
    private final Optional<String> main;

    /// With the furniture rules that come with the program.
    public ArticleReader() {
        this(List.of());
    }

    /// With more furniture rules.
    ///
    /// @param furniture rows of five columns, as `furniture.tsv` describes them
    /// @throws IllegalArgumentException when a row is no rule
    public ArticleReader(List<List<String>> furniture) {
        this(FurnitureRules.standard().with(furniture), Optional.empty());
    }

    private ArticleReader(FurnitureRules rules, Optional<String> main) {
        this.rules = rules;
        this.main = main;
    }

    /// The same reader, whose sessions read what may hang or take all memory in another process.
    ///
    /// @param mainClass what that process starts: with the argument [PartReaders#MODE] it must call
    ///        [PartReaders#serve]
    public ArticleReader apart(String mainClass) {
        return new ArticleReader(rules, Optional.of(mainClass));
    }

    @Override
    public Session session() {
        return main.isEmpty() ? DocumentReader.super.session() : new Apart(PartReaders.process(main.get()));
    }

    @Override
    public ReadDocument read(String name, byte[] bytes, ReadingHints hints) throws UnreadableException {
        return read(name, bytes, hints, DraftReaders.HERE);
    }

    @Override
    public Enclosures enclosures(Part message) throws UnreadableException {
        return enclosures(message, DraftReaders.HERE);
    }

    private static Enclosures enclosures(Part message, Drafts drafts) throws UnreadableException {
        Format format = format(message.name(), message.bytes(), ReadingHints.NONE.of(message));
        return drafts.enclosures(format, message.bytes());
    }

    private ReadDocument read(String name, byte[] bytes, ReadingHints hints, Drafts drafts)
            throws UnreadableException {
        if (bytes.length == 0) {
            throw new UnreadableException(Reason.EMPTY, "it is empty");
        }
        Draft draft = drafts.read(format(name, bytes, hints), name, bytes, hints);
        if (draft.text().chars().noneMatch(Character::isLetterOrDigit)) {
            throw new UnreadableException(Reason.NO_TEXT, "no article text was found in it");
        }
        return document(name, draft, hints);
    }

    @Override
    public Map<Field, FieldOrigin> whereabouts(byte[] bytes, String mediaType, ArticleDetails details, String text) {
        Format format = Format.ofMediaType(Encoding.bare(mediaType)).orElse(Format.TEXT);
        return Whereabouts.of(bytes, format, details, text);
    }

    /// Reads with the help of another process.
    private final class Apart implements Session {

        private final ReadingProcess process;
        private final Drafts drafts;

        Apart(ReadingProcess process) {
            this.process = process;
            this.drafts = PartReaders.guarded(process);
        }

        @Override
        public ReadDocument read(String name, byte[] bytes, ReadingHints hints) throws UnreadableException {
            return ArticleReader.this.read(name, bytes, hints, drafts);
        }

        @Override
        public Enclosures enclosures(Part message) throws UnreadableException {
            return ArticleReader.enclosures(message, drafts);
        }

        @Override
        public void close() {
            process.close();
        }
    }

    private static Format format(String name, byte[] bytes, ReadingHints hints) throws UnreadableException {
        try {
            Optional<Format> given = hints.mediaType().map(Encoding::bare).flatMap(Format::ofMediaType);
            return given.isPresent() ? given.get() : Recognition.of(Source.of(name, bytes), bytes.length);
        } catch (IOException e) {
            LOG.debug("cannot recognise {}", name, e);
            throw new UnreadableException(Reason.DAMAGED, "it is damaged or cut off");
        }
    }

    private ReadDocument document(String name, Draft draft, ReadingHints hints) {
        Optional<String> language = draft.label().language().or(() -> Language.of(draft.text()));
        boolean dayFirst = language.filter("en"::equals).isEmpty();
        TextClues clues = new TextClues(rules, draft.text(), draft.label().title(), draft.furniture(), dayFirst);
        Draft.Label label = draft.label().or(clues.label()).or(draft.guess().label());
        String ownName = Part.ownName(name);
        Optional<Published> published = hints.published().or(draft::published).or(clues.fields()::published)
                .or(() -> stamped(draft, clues, dayFirst, hints)).or(() -> fromName(ownName))
                .or(draft.guess()::published);
        ArticleDetails details = new ArticleDetails(
                label.title().filter(t -> !t.isBlank())
                        .orElseGet(() -> opening(ownName, draft.text(), clues.furniture())),
                label.source(), label.author(), label.url(), label.language().or(() -> language), published,
                clues.furniture(), false);
        return new ReadDocument(details, draft.text(), draft.encoding().addTo(draft.format().mediaType()));
    }

    private static boolean isPage(Draft draft) {
        return draft.format() == Format.HTML || draft.format() == Format.MHTML;
    }

    private static Optional<Published> stamped(Draft draft, TextClues clues, boolean dayFirst, ReadingHints hints) {
        if (clues.clues().isEmpty()) {
            return Optional.empty();
        }
        YearEvidence years = YearEvidence.of(draft.text(), dayFirst);
        for (TextClues.Clue clue : clues.clues()) {
            if (isPage(draft) && !clue.isAtHead()) {
                continue;
            }
            Optional<Published> published = years.resolve(clue.stamp(), hints.studied())
                    .map(day -> new Published(day, clue.stamp().time(), clue.stamp().zone(),
                            clue.isStated() ? Origin.STATED : Origin.INFERRED,
                            (isPage(draft) ? "text: " : "") + clue.evidence()));
            if (published.isPresent()) {
                return published;
            }
        }
        return Optional.empty();
    }

    /// A day in the file's name, such as '2025-11-25-cloud.txt'.
    private static Optional<Published> fromName(String name) {
        return DateScanner.scan(name, true).stream().filter(s -> s.year().isPresent()).findFirst().flatMap(
                s -> s.date().map(d -> Published.on(d, Origin.INFERRED, "file name " + s.span().in(name))));
    }

    /// The start of the first sentence of the body, for an article without a headline.
    private static String opening(String name, String text, List<Furniture> furniture) {
        List<Line> body = new ArrayList<>(Line.of(text));
        body.removeIf(l -> furniture.stream().anyMatch(f -> f.span().contains(l.span())));
        String first = body.isEmpty() ? "" : body.getFirst().text();
        int stop = first.indexOf(". ");
        String sentence = stop > TITLE / 2 ? first.substring(0, stop) : first;
        if (sentence.isBlank()) {
            return name.isBlank() ? "Untitled" : name;
        }
        int space = sentence.lastIndexOf(' ', TITLE);
        return sentence.length() <= TITLE ? sentence : sentence.substring(0, space > 0 ? space : TITLE) + "…";
    }
}
