/// The full-text index beside the database: Lucene, and the only package that knows it. It can always be built again
/// from storage.
@NullMarked
package org.claimline.search;

import org.jspecify.annotations.NullMarked;
