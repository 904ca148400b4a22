package io.rendan.web;

import jakarta.validation.Validator;

import org.springframework.validation.beanvalidation.SpringValidatorAdapter;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Lets a query be judged whole. Where one parameter has the wrong type, the record cannot be made,
 * and the others are judged one by one, which Spring Boot's own adapter of the validator does not
 * know how to do.
 */
@ControllerAdvice
class AllFaults {

    private final SpringValidatorAdapter validator;

    AllFaults(Validator validator) {
        this.validator = new SpringValidatorAdapter(validator);
    }

    @InitBinder
    void judgeValuesToo(WebDataBinder binder) {
        if (binder.getTarget() == null || validator.supports(binder.getTarget().getClass())) {
            binder.replaceValidators(validator);
        }
    }
}
