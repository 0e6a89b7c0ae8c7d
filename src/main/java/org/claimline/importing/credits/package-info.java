/// Who wrote an article, as its lines say it.
@NullMarked
package org.claimline.importing.credits;

import org.jspecify.annotations.NullMarked;
