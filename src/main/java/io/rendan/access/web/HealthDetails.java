package io.rendan.access.web;

import io.rendan.access.AccessMode;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.SecurityContext;
import org.springframework.boot.health.actuate.endpoint.AdditionalHealthEndpointPath;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroup;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroups;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroupsPostProcessor;
import org.springframework.boot.health.actuate.endpoint.HttpCodeStatusMapper;
import org.springframework.boot.health.actuate.endpoint.StatusAggregator;
import org.springframework.stereotype.Component;

import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Probes are answered without a login; what is wrong is then told in a word. */
@Component
class HealthDetails implements HealthEndpointGroupsPostProcessor {

    private final AccessMode mode;

    HealthDetails(AccessMode mode) {
        this.mode = mode;
    }

    @Override
    public HealthEndpointGroups postProcessHealthEndpointGroups(HealthEndpointGroups groups) {
        return mode == AccessMode.OPEN
                ? groups
                : HealthEndpointGroups.of(
                        new ForKnownCallers(groups.getPrimary()),
                        groups.getNames().stream()
                                .collect(
                                        Collectors.toMap(
                                                Function.identity(),
                                                name -> new ForKnownCallers(group(groups, name)))));
    }

    private static HealthEndpointGroup group(HealthEndpointGroups groups, String name) {
        return Objects.requireNonNull(groups.get(name));
    }

    private record ForKnownCallers(HealthEndpointGroup group) implements HealthEndpointGroup {

        @Override
        public boolean isMember(String name) {
            return group.isMember(name);
        }

        @Override
        public boolean showComponents(SecurityContext caller) {
            return isKnown(caller) && group.showComponents(caller);
        }

        @Override
        public boolean showDetails(SecurityContext caller) {
            return isKnown(caller) && group.showDetails(caller);
        }

        private static boolean isKnown(SecurityContext caller) {
            return caller.getPrincipal() != null;
        }

        @Override
        public StatusAggregator getStatusAggregator() {
            return group.getStatusAggregator();
        }

        @Override
        public HttpCodeStatusMapper getHttpCodeStatusMapper() {
            return group.getHttpCodeStatusMapper();
        }

        @Override
        public @Nullable AdditionalHealthEndpointPath getAdditionalPath() {
            return group.getAdditionalPath();
        }
    }
}
