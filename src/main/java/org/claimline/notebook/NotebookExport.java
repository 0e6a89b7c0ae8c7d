package org.claimline.notebook;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimline.domain.ArticleId;
import org.claimline.domain.ArticleSummary;
import org.claimline.domain.Claim;
import org.claimline.domain.ClaimFilter;
import org.claimline.domain.ClaimId;
import org.claimline.domain.ClaimRow;
import org.claimline.domain.Note;
import org.claimline.domain.NoteLink;
import org.claimline.domain.NotebookException;
import org.claimline.domain.NotebookStore;
import org.claimline.domain.Status;
import org.claimline.domain.Target;
import org.claimline.export.ClaimFile;
import org.claimline.export.Dialect;
import org.claimline.export.Dossier;
import org.claimline.export.NoteFolder;
import org.claimline.export.Written;

/// Gathers what is worth exporting from a notebook, and exports it.
///
/// That is every confirmed and disputed claim, and every other one that carries a note or a tag, became an event or is
/// mentioned in a note; of the rejected, those with a note alone.
final class NotebookExport {

    private static final ClaimFilter ALL = ClaimFilter.STANDING.withStatuses(Set.of(Status.values()));

    private final NotebookStore store;
    private final boolean includeSuggested;
    private final Map<Target, List<Note>> notes;
    private final Set<ClaimId> events = new HashSet<>();
    private final Set<NoteLink.To> mentioned = new HashSet<>();

    NotebookExport(NotebookStore store, boolean includeSuggested) {
        this.store = store;
        this.includeSuggested = includeSuggested;
        List<Note> all = store.notes();
        this.notes = all.stream().collect(Collectors.groupingBy(Note::on));
        all.forEach(note -> NoteLink.in(note.markdown()).forEach(placed -> mentioned.add(placed.link().to())));
        store.events().forEach(event -> event.claim().ifPresent(events::add));
    }

    /// @throws NotebookException DISK, when the place cannot be written to
    ExportReport to(Path place, ExportOptions.Form form) {
        try {
            return report(switch (form) {
                case OBSIDIAN -> NoteFolder.write(place, dossier(), Dialect.OBSIDIAN);
                case PANDOC -> NoteFolder.write(place, dossier(), Dialect.PANDOC);
                case COMMONMARK -> NoteFolder.write(place, dossier(), Dialect.COMMONMARK);
                case CSV -> List.of(ClaimFile.csv(place, dossier()));
                case JSON -> List.of(ClaimFile.json(place, dossier()));
            });
        } catch (FileAlreadyExistsException e) {
            throw new NotebookException(NotebookException.Reason.DISK, place + " is not a folder", e);
        } catch (AccessDeniedException e) {
            throw new NotebookException(NotebookException.Reason.DISK, place + " may not be written to", e);
        } catch (IOException e) {
            throw new NotebookException(NotebookException.Reason.DISK, place + " cannot be written to", e);
        }
    }

    private static ExportReport report(List<Written> files) {
        return new ExportReport(
                files.stream().filter(file -> file.state() == Written.State.DONE).map(Written::file).toList(),
                files.stream().filter(file -> file.state() == Written.State.UNCHANGED).map(Written::file).toList(),
                files.stream().filter(file -> file.state() == Written.State.REFUSED)
                        .map(file -> new ExportReport.Refused(file.file(), file.detail())).toList());
    }

    private Dossier dossier() {
        Map<ArticleId, List<Dossier.Entry>> entries = new HashMap<>();
        for (ClaimRow row : store.claims(ALL)) {
            List<Note> onClaim = on(new Target.OnClaim(row.claim().id()));
            if (isKept(row.claim(), row.tags(), onClaim)) {
                entries.computeIfAbsent(row.claim().article(), _ -> new ArrayList<>())
                        .add(new Dossier.Entry(row.claim(), row.tags(), onClaim));
            }
        }
        List<Dossier.Chapter> chapters = store.articles().stream().map(summary -> chapter(summary, entries))
                .flatMap(List::stream).toList();
        List<Dossier.Happening> happenings = store.events().stream().map(event -> {
            var target = new Target.OnEvent(event.id());
            return new Dossier.Happening(event, store.tagsOn(target), on(target));
        }).toList();
        return new Dossier(store.settings(), chapters, happenings, on(new Target.OnNotebook()));
    }

    /// None for an older version of an article on which nobody has worked.
    private List<Dossier.Chapter> chapter(ArticleSummary summary, Map<ArticleId, List<Dossier.Entry>> entries) {
        var target = new Target.OnArticle(summary.id());
        List<Dossier.Entry> kept = entries.getOrDefault(summary.id(), List.of());
        List<Note> onArticle = on(target);
        boolean mentions = NoteLink.to(target).filter(mentioned::contains).isPresent();
        if (summary.superseded() && kept.isEmpty() && onArticle.isEmpty() && !mentions) {
            return List.of();
        }
        return store.article(summary.id())
                .map(article -> new Dossier.Chapter(article, store.tagsOn(target), onArticle, kept)).stream().toList();
    }

    private boolean isKept(Claim claim, List<String> tags, List<Note> onClaim) {
        boolean worked = !onClaim.isEmpty() || !tags.isEmpty() || events.contains(claim.id())
                || mentioned.contains(new NoteLink.ToClaim(claim.id()));
        return switch (claim.status()) {
            case CONFIRMED, DISPUTED -> true;
            case SUGGESTED, SUPERSEDED -> worked || includeSuggested;
            case REJECTED -> !onClaim.isEmpty();
        };
    }

    private List<Note> on(Target target) {
        return notes.getOrDefault(target, List.of());
    }
}
