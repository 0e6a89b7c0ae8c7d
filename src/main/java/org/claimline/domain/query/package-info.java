/// What a user types to find something, understood: parts, faults, suggestions; and what is found.
@NullMarked
package org.claimline.domain.query;

import org.jspecify.annotations.NullMarked;
