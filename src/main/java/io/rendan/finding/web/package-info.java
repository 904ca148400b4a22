/**
 * HTTP of findings: a list for each kind, groups, capabilities, recommendations, decisions,
 * changes.
 */
@NullMarked
package io.rendan.finding.web;

import org.jspecify.annotations.NullMarked;
