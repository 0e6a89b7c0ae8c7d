package org.claimline.notebook;

import java.util.Optional;
import org.claimline.domain.Edit;

/// That a notebook is not what it was.
///
/// @param edit what the user did, undid or redid; empty after an import
public record NotebookChanged(Optional<Edit> edit) {}
