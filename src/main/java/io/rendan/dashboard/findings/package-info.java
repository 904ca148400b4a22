/** Lists of findings, a finding with its figures and proof, and what is decided about it. */
@NullMarked
package io.rendan.dashboard.findings;

import org.jspecify.annotations.NullMarked;
