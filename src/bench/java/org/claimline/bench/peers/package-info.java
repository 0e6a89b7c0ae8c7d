/// Claimline beside the libraries that people would otherwise use, on the same texts in one run. Not part of the
/// product: some of the peers are GPL, and none is on its class path.
@NullMarked
package org.claimline.bench.peers;

import org.jspecify.annotations.NullMarked;
