/// Readers of the formats whose parsers may hang or take all memory: PDF, Office files, messages. They run in a process
/// of their own.
@NullMarked
package org.claimline.importing.documents;

import org.jspecify.annotations.NullMarked;
