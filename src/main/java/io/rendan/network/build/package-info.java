/**
 * From rows to a snapshot: whoever owns rows of an ecosystem feeds a {@link
 * io.rendan.network.build.NetworkBuilder}.
 */
@NamedInterface("build")
@NullMarked
package io.rendan.network.build;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
