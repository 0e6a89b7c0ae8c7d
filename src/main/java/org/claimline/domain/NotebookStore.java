package org.claimline.domain;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/// The database of one notebook. Thread-safe; every method blocks its caller, none may be called from the FX thread.
///
/// What writes is one transaction each, and on the disk when it returns.
public interface NotebookStore extends AutoCloseable {

    /// The sequence number of the last journal line whose content is in the database; 0 at first.
    long appliedSequence();

    /// Adds an article with the claims found in it.
    ///
    /// @param engine which engine found them, where that is known
    /// @param line asked once, when it is sure that the article can be added and before it is: writes the journal
    ///        line and gives its sequence number. When it throws, nothing is added.
    /// @throws NotebookException CONFLICT, when the article is there already; the line was not asked for then
    void add(Article article, List<Claim> claims, Optional<Engine> engine, LongSupplier line);

    /// Applies an edit's changes in order, all or none.
    ///
    /// @param line asked once, when it is sure that the changes can be applied and before they are: writes the journal
    ///        line and gives its sequence number. When it throws, nothing is changed.
    /// @throws NotebookException CONFLICT, when something is not in the state that a change starts from, or when
    ///         something else hangs on what it removes; the line was not asked for then
    void apply(Edit edit, LongSupplier line);

    NotebookSettings settings();

    Counts counts();

    /// All articles that are not in the bin, newest publication first, undated last.
    List<ArticleSummary> articles();

    /// The articles in the bin.
    List<ArticleSummary> bin();

    Optional<Article> article(ArticleId id);

    /// Which engine found the article's claims; empty when that was not remembered.
    Optional<Engine> engineOf(ArticleId article);

    /// The articles, the bin left out, whose claims this engine would find again for the better
    /// ([Engine#isOutdatedBy]), newest publication first.
    List<ArticleId> outdatedBy(Engine engine);

    /// The newest version that was published at the address.
    Optional<ArticleId> articleAt(URI url);

    /// All claims of an article, rejected ones too, in the order of the text.
    List<Claim> claimsOf(ArticleId article);

    Optional<Claim> claim(ClaimId id);

    /// The claims of all articles that are not in the bin, by publication (newest first), then place in the text.
    List<ClaimRow> claims(ClaimFilter filter);

    /// A stretch of the list of these claims; articles in the bin are left out.
    ///
    /// @param offset the place of the first row in the list, from 0
    /// @param limit how many rows at most
    ClaimPage claims(ClaimFilter filter, ClaimOrder order, int offset, int limit);

    /// The first rows of the list of these claims, newest publication first, while the list has not been read in this
    /// session: at once, and fewer than asked for where they are far apart. Empty when the list has been read.
    Optional<List<ClaimRow>> firstClaims(ClaimFilter filter, int limit);

    /// How many claims the filter lets through; articles in the bin are left out.
    int count(ClaimFilter filter);

    /// How many claims the filter lets through, and how many with each other choice of a part of it; articles in the bin
    /// are left out.
    ClaimFacets facets(ClaimFilter filter);

    /// Where claims stand in a list, from 0; those that are not in it are left out.
    Map<ClaimId, Integer> places(ClaimFilter filter, ClaimOrder order, List<ClaimId> claims);

    /// The rows of some claims, in the order asked for; those that are not there, or whose article is in the bin, are
    /// left out.
    List<ClaimRow> claimRows(List<ClaimId> claims);

    /// The rows of an article's claims, rejected ones too, in the order of the text.
    List<ClaimRow> claimRows(ArticleId article);

    /// The names that claims have, of those that contain a text, case aside; the most used first.
    List<String> names(ClaimCondition.Name name, String containing, int limit);

    /// The units that amounts have, in the same way.
    List<String> units(String containing, int limit);

    /// The ids of all articles that are not in the bin, in no order.
    List<ArticleId> articleIds();

    Optional<Note> note(NoteId id);

    /// The notes on something, oldest first.
    List<Note> notesOn(Target target);

    /// All notes, newest change first.
    List<Note> notes();

    /// The notes whose Markdown contains a text as it is written, newest change first.
    List<Note> notesContaining(String text);

    List<TagUse> tags();

    /// The paths of the tags on something, in order.
    List<String> tagsOn(Target target);

    /// What articles and events carry, by tag; claims have theirs in their rows.
    List<Tagging> taggings();

    /// All events by first day.
    List<Event> events();

    Optional<Event> event(EventId id);

    /// Whether an event was made from the claim.
    boolean hasEvent(ClaimId claim);

    /// Faults that only the database can see: texts and notes that do not match their SHA-256, one line each.
    List<String> faults();

    /// Writes a copy of the database that can be opened by itself.
    void backup(Path file);

    @Override
    void close();
}
