package io.rendan.web.request;

import io.rendan.web.GetList;
import io.rendan.web.ProblemException;
import io.rendan.web.RequestFault;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Refuses parameters that a handler of the API does not read, and one value too many of those it
 * does. Pages take what they know: links to them gather parameters on their way, and forms bring
 * tokens along.
 */
@Component
class KnownParameters implements HandlerInterceptor {

    private static final String HOUSE = "io.rendan";

    private record Known(boolean several) {}

    private final Map<Method, Map<String, Known>> known = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() == DispatcherType.REQUEST
                && handler instanceof HandlerMethod method
                && method.getBeanType().getPackageName().startsWith(HOUSE)
                && method.getBeanType().isAnnotationPresent(RestController.class)) {
            List<RequestFault> faults = faults(request, parameters(method));
            if (method.hasMethodAnnotation(GetList.class)) {
                faults.addAll(ListForm.faults(request));
            }
            if (!faults.isEmpty()) {
                throw ProblemException.invalid(faults.toArray(RequestFault[]::new));
            }
        }
        return true;
    }

    private Map<String, Known> parameters(HandlerMethod handler) {
        return known.computeIfAbsent(handler.getMethod(), KnownParameters::read);
    }

    private static List<RequestFault> faults(
            HttpServletRequest request, Map<String, Known> parameters) {
        List<RequestFault> faults = new ArrayList<>();
        new TreeMap<>(request.getParameterMap())
                .forEach(
                        (name, values) -> {
                            Known parameter = parameters.get(name);
                            if (parameter == null) {
                                faults.add(unknown(name, values, parameters));
                            } else if (values.length > 1 && !parameter.several()) {
                                faults.add(
                                        RequestFault.of(
                                                name, String.join(",", values), "one value"));
                            }
                        });
        return faults;
    }

    private static RequestFault unknown(
            String name, String[] values, Map<String, Known> parameters) {
        String expected =
                parameters.isEmpty()
                        ? "no parameter at all"
                        : "no such parameter, only "
                                + parameters.keySet().stream().collect(Collectors.joining(", "));
        return RequestFault.of(name.isEmpty() ? "''" : name, String.join(",", values), expected);
    }

    private static Map<String, Known> read(Method handler) {
        Map<String, Known> parameters = new TreeMap<>();
        Arrays.stream(handler.getParameters()).forEach(parameter -> add(parameter, parameters));
        if (handler.isAnnotationPresent(GetList.class)) {
            parameters.put(ListForm.FORMAT, new Known(false));
            parameters.put(ListForm.BOM, new Known(false));
        }
        return parameters;
    }

    private static void add(Parameter parameter, Map<String, Known> parameters) {
        RequestParam annotation = parameter.getAnnotation(RequestParam.class);
        if (annotation != null) {
            String name = annotation.name().isEmpty() ? annotation.value() : annotation.name();
            parameters.put(name.isEmpty() ? parameter.getName() : name, known(parameter.getType()));
        } else if (parameter.getType().isRecord() && isQuery(parameter)) {
            for (RecordComponent component : parameter.getType().getRecordComponents()) {
                parameters.put(component.getName(), known(component.getType()));
            }
        }
    }

    private static boolean isQuery(Parameter parameter) {
        return !parameter.isAnnotationPresent(RequestBody.class)
                && !parameter.isAnnotationPresent(PathVariable.class)
                && !parameter.isAnnotationPresent(RequestHeader.class)
                && !parameter.isAnnotationPresent(RequestPart.class);
    }

    private static Known known(Class<?> type) {
        return new Known(type.isArray() || Collection.class.isAssignableFrom(type));
    }
}
