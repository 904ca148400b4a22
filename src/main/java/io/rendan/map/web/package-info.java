/** Maps over HTTP: as JSON, and as GraphML and GEXF for programs that draw graphs. */
@NullMarked
package io.rendan.map.web;

import org.jspecify.annotations.NullMarked;
