/// Items on a time axis: lanes, scale, level of detail, clusters, hit test, ticks. Pure; knows no toolkit.
@NullMarked
package org.claimline.timeline;

import org.jspecify.annotations.NullMarked;
