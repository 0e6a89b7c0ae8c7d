package org.claimline.notebook;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.domain.Article;
import org.claimline.domain.ArticleId;
import org.claimline.domain.Change;
import org.claimline.domain.Claim;
import org.claimline.domain.Edit;
import org.claimline.domain.Encoding;
import org.claimline.domain.Encoding.Certainty;
import org.claimline.domain.NotebookFiles;
import org.claimline.domain.NotebookStore;
import org.claimline.domain.Original;
import org.claimline.domain.Part;
import org.claimline.domain.Published;
import org.claimline.domain.ReadingHints;
import org.claimline.domain.Sha256;
import org.claimline.domain.Target;
import org.claimline.domain.UnreadableException;
import org.claimline.domain.UnreadableException.Reason;

/// Reads the kept original of an article again in another encoding. What comes of it is another version of the article;
/// the one before goes into the bin unless the user has made something of it.
final class Recoding {

    private final NotebookFiles files;
    private final NotebookStore store;
    private final Ledger ledger;
    private final Intake intake;
    private final Clock clock;

    Recoding(NotebookFiles files, Ledger ledger, Intake intake, Clock clock) {
        this.files = files;
        this.store = files.store();
        this.ledger = ledger;
        this.intake = intake;
        this.clock = clock;
    }

    /// What reading it again gives.
    ///
    /// @param version the article that is to be shown now; the one before when the encoding makes no difference
    /// @param edit takes the version out of the bin and puts the one before into it; can be undone
    record Outcome(ArticleId version, Optional<Edit> edit) {}

    /// @throws UnreadableException when there is no such encoding, the format has its own, or nothing is left to read
    Outcome read(Article article, String charset) throws UnreadableException {
        Intake.Taken taken = take(article, charset);
        if (taken.document().text().equals(article.text())) {
            return new Outcome(article.id(), Optional.empty());
        }
        Article version = known(article, taken).orElseGet(() -> added(article, taken));
        List<Change> changes = new ArrayList<>();
        if (version.details().binned()) {
            changes.add(new Change.OfArticle(version.id(), version.details(), version.details().withBinned(false)));
        }
        if (isUntouched(article)) {
            changes.add(new Change.OfArticle(article.id(), article.details(), article.details().withBinned(true)));
        }
        return new Outcome(version.id(), changes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Edit(Edit.Action.CORRECT_ARTICLE, changes)));
    }

    private Intake.Taken take(Article article, String charset) throws UnreadableException {
        Original original = article.original();
        byte[] bytes = files.originals().get(original.sha256()).orElseThrow(
                () -> new UnreadableException(Reason.NOT_FOUND, "its original is not in the notebook any more"));
        Optional<Published> entered = article.details().published()
                .filter(p -> p.origin() == Published.Origin.ENTERED);
        var part = new Part(original.name(), bytes, Optional.of(Encoding.bare(original.mediaType())));
        var hints = new ReadingHints(store.settings().studied(), entered).withCharset(Optional.of(charset));
        try (Intake.Session session = intake.session()) {
            Intake.Taken taken = session.take(part, hints);
            boolean asked = Encoding.in(taken.document().mediaType())
                    .filter(encoding -> encoding.certainty() == Certainty.ENTERED).isPresent();
            if (!asked) {
                throw new UnreadableException(Reason.UNKNOWN_FORMAT,
                        "there is no encoding “%s”, or the format of the file leaves no choice".formatted(charset));
            }
            return taken;
        }
    }

    /// A version that was made before: by the import, or by reading again.
    private Optional<Article> known(Article article, Intake.Taken taken) {
        String sha256 = article.original().sha256();
        return store.article(ArticleId.ofOriginal(sha256))
                .filter(first -> first.text().equals(taken.document().text()))
                .or(() -> store.article(id(sha256, taken)));
    }

    private static ArticleId id(String sha256, Intake.Taken taken) {
        String charset = Encoding.in(taken.document().mediaType()).map(Encoding::charset).orElse("");
        return ArticleId.ofOriginal(Sha256.hex(sha256 + " " + charset));
    }

    private Article added(Article article, Intake.Taken taken) {
        Original before = article.original();
        var original = new Original(before.sha256(), before.name(), taken.document().mediaType());
        var version = new Article(id(before.sha256(), taken), taken.document().details(), taken.document().text(),
                original, clock.instant(), Optional.of(article.id()));
        ledger.write(version, taken.findings(), Claim.suggested(version, taken.findings()), intake.engine());
        return version;
    }

    private boolean isUntouched(Article article) {
        var target = new Target.OnArticle(article.id());
        var rereading = new Rereading(store, intake);
        return !article.details().binned() && store.notesOn(target).isEmpty() && store.tagsOn(target).isEmpty()
                && store.claimsOf(article.id()).stream().allMatch(rereading::isUntouched);
    }
}
