/// The rules of the code, as tests.
@NullMarked
package org.claimline.arch;

import org.jspecify.annotations.NullMarked;
