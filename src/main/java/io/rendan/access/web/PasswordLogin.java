package io.rendan.access.web;

import io.rendan.access.Identity;
import io.rendan.access.Users;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.stereotype.Component;

/** Names and passwords, by HTTP Basic or from the page of the login. */
@Component
class PasswordLogin implements AuthenticationProvider {

    private final Users users;

    PasswordLogin(Users users) {
        this.users = users;
    }

    @Override
    public Authentication authenticate(Authentication claim) {
        Identity caller =
                users.login(claim.getName(), String.valueOf(claim.getCredentials()))
                        .orElseThrow(() -> new BadCredentialsException("wrong name or password"));
        var login =
                UsernamePasswordAuthenticationToken.authenticated(
                        caller,
                        null,
                        AuthorityUtils.createAuthorityList(caller.role().authorities()));
        login.setDetails(claim.getDetails());
        return login;
    }

    @Override
    public boolean supports(Class<?> claim) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(claim);
    }
}
