@NullMarked
package org.claimline.importing.apart;

import org.jspecify.annotations.NullMarked;
