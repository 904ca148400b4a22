/** What the newest run found, as Prometheus sees it. */
@NullMarked
package io.rendan.run.metric;

import org.jspecify.annotations.NullMarked;
