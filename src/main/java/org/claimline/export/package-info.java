/// What leaves a notebook: Markdown notes, CSV and JSON. The texts are made by pure functions; only [NoteFolder] and
/// [SafeFile] touch files.
@NullMarked
package org.claimline.export;

import org.jspecify.annotations.NullMarked;
