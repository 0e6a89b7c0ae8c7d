package org.claimline.notebook;

import org.claimline.domain.OpeningHints;

/// What the user says about the files of an import.
///
/// @param published publication dates
/// @param opening mappings of fields and the encoding; where it leaves the mapping to a guess, the notebook's own saved
///        mappings count
public record ImportChoices(PublicationDates published, OpeningHints opening) {

    /// The files say everything themselves.
    public static final ImportChoices NONE = new ImportChoices(PublicationDates.NONE, OpeningHints.NONE);
}
