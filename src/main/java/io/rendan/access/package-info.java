/**
 * Who may do what: roles, users, and how open this server is.
 *
 * <p>Nobody has to log in while the server is reached from its own machine only and no user is
 * configured; then everybody is an {@link io.rendan.access.Role#OWNER}. Otherwise each address
 * admits the role that the table of rules names, and an address without a rule admits owners alone,
 * so that nothing is open because somebody forgot it.
 *
 * <p>Other rooms ask {@link io.rendan.access.Callers} who is calling; which role an address takes
 * is decided in {@code access.web} before any of them is reached.
 */
@ApplicationModule(allowedDependencies = {"web"})
@NullMarked
package io.rendan.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
