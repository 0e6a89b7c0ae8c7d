@NullMarked
package org.claimline.importing.records;

import org.jspecify.annotations.NullMarked;
