package org.claimline.ui;

import java.util.List;
import java.util.Optional;
import org.claimline.domain.Counts;
import org.claimline.ui.claims.ClaimsPage;
import org.claimline.ui.home.HomePage;
import org.claimline.ui.library.BinPage;
import org.claimline.ui.notes.NotesPage;
import org.claimline.ui.reader.ArticlesPage;
import org.claimline.ui.search.SearchPage;
import org.claimline.ui.shell.PageEntry;
import org.claimline.ui.shell.PageEntry.RailLine;
import org.claimline.ui.shell.Place;
import org.claimline.ui.timeline.TimelinePage;
import org.claimline.ui.tracks.TracksPage;

/// The pages that the window has, in the rail's order. A page that is not here is not there: no line leads to it.
final class Pages {

    private Pages() {}

    /// @param importFiles asks which files to import
    static List<PageEntry> all(Runnable importFiles) {
        return List.of(HomePage.entry(importFiles),
                new PageEntry(place -> place instanceof Place.Articles || place instanceof Place.Reading
                        || place instanceof Place.Passage,
                        Optional.of(new RailLine("shell.rail.articles", new Place.Articles(false), Counts::articles)),
                        desk -> new ArticlesPage(desk, importFiles, TimelinePage.entry().create())),
                ClaimsPage.entry(), TimelinePage.entry(), TracksPage.entry(),
                new PageEntry(Place.Notes.class::isInstance,
                        Optional.of(new RailLine("shell.rail.notes", new Place.Notes(), Counts::notes)),
                        NotesPage::new),
                SearchPage.entry(), new PageEntry(Place.Bin.class::isInstance, Optional.empty(), BinPage::new));
    }
}
