package org.claimline.ui.intake;

import java.util.function.Consumer;
import org.claimline.domain.ArticleDetails;
import org.claimline.domain.ArticleId;
import org.claimline.notebook.Clipped;
import org.claimline.notebook.ClippedWords;
import org.claimline.notebook.Edits;
import org.claimline.notebook.ImportReport;
import org.claimline.ui.control.Texts;
import org.claimline.ui.shell.Desk;
import org.claimline.ui.shell.Notice;

/// Words that were pasted or dragged, on their way to an article.
final class ClippingViewModel {

    private final Desk desk;

    ClippingViewModel(Desk desk) {
        this.desk = desk;
    }

    /// Reads the words; tells why when they cannot become an article.
    ///
    /// @param then gets what was recognised
    void read(Clip clip, Consumer<Clipped.Clipping> then) {
        var words = new ClippedWords(clip.html(), clip.text());
        desk.read(book -> book.imports().read(words), clipped -> {
            switch (clipped) {
                case Clipped.Clipping clipping -> then.accept(clipping);
                case Clipped.Unreadable(var reason, var detail) -> desk.tell(Notice.alarm(
                        Texts.get("intake.paste.failed", Texts.of(reason), detail)));
            }
        });
    }

    /// Makes them an article and opens it.
    void keep(Clipped.Clipping clipping, ArticleDetails details) {
        desk.read(book -> book.imports().keep(clipping, details), result -> {
            switch (result) {
                case ImportReport.Added added -> {
                    desk.tell(Notice.of(Texts.get("intake.paste.added", added.claims()))
                            .offering(Texts.get("shell.undo"), () -> bin(added.article())));
                    desk.open(added.article());
                }
                case ImportReport.Known known -> {
                    desk.tell(Notice.of(Texts.get("intake.paste.known")));
                    desk.open(known.article());
                }
                case ImportReport.Failed failed -> desk.tell(Notice.alarm(
                        Texts.get("intake.paste.failed", Texts.of(failed.reason()), failed.detail())));
                case ImportReport.Omitted _ -> {
                }
            }
        });
    }

    private void bin(ArticleId article) {
        desk.edit(book -> book.article(article).filter(now -> !now.details().binned()).map(Edits::bin));
    }
}
