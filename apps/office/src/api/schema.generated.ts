// Generated from the API by scripts/generate-client.mjs; not edited by hand.

export interface paths {
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 运行状态 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Health"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我是谁，我可以做什么 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Session"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        put?: never;
        /** 登录 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SignInInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Session"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        /** 退出 */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": unknown;
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 设置新密码；其他登录都会退出，X-CSRF-Token 随之更换 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ChangePasswordInput"];
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": unknown;
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我可以看到的机关，上级在下级之前 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OrganList"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 人员 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PersonList"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        put?: never;
        /** 新增人员，得到一次性密码 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NewPersonInput"];
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OneTimePassword"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重置为新的一次性密码 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OneTimePassword"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/deactivation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 停用 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": unknown;
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的工作：未办结的申请，先到期的在前；没有到期日的在后 */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WorkList"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 申请列表，新的在前 */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                    status?: string;
                    organId?: string;
                    q?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RequestList"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        put?: never;
        /** 登记收到的纸质、传真或口头申请 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NewRequestInput"];
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RegisteredRequest"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一件申请；identity=true 时显示身份证明和联系方式，并记录谁看过 */
        get: {
            parameters: {
                query?: {
                    identity?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RequestDetail"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{id}/attachments/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载附件，并记录谁看过 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    fileId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{id}/actions/{command}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 对申请办理一步：command 和字段见申请的 actions；版本不符答复 409，不能办理答复 422 和全部理由 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    command: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CommandBodyInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RequestDetail"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 信息条目，最近改动的在前 */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                    status?: string;
                    organId?: string;
                    category?: string;
                    q?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ItemList"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        put?: never;
        /** 起草 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NewItemInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ItemDetail"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一条信息 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ItemDetail"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        /** 修改草稿 */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ChangedItemInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ItemDetail"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/items/{id}/actions/{command}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 对信息办理一步：command 和字段见条目的 actions；版本不符答复 409，不能办理答复 422 和全部理由 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    command: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CommandBodyInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ItemDetail"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/annual-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 年度报告列表 */
        get: {
            parameters: {
                query?: {
                    organId?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AnnualReportList"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/annual-reports/{organId}/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一份年度报告 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organId: string;
                    year: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ComposedAnnualReport"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/annual-reports/{organId}/{year}/cells/{address}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一格的依据 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organId: string;
                    year: number;
                    address: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CellDetail"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/annual-reports/{organId}/{year}/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 填写数字 */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organId: string;
                    year: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AnnualFiguresInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ComposedAnnualReport"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/annual-reports/{organId}/{year}/narrative": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 写文字部分；没有给出的部分不变 */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organId: string;
                    year: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AnnualNarrativeInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ComposedAnnualReport"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/annual-reports/{organId}/{year}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 发布；有错误的不能发布 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organId: string;
                    year: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description 打开页面时的版本；其间有人改过则答复 409 */
                        expectedVersion: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ComposedAnnualReport"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imported-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导入的年度报告 */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportedReportList"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        put?: never;
        /** 导入（multipart/form-data，可同时上传多个文件） */
        post: {
            parameters: {
                query?: {
                    /** @description 由哪个机关导入；只属于一个机关时可省略 */
                    organId?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportedReportUpload"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imported-reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一份导入的报告：读到的内容、原文位置和发现的问题 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportedReport"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description 所有错误的统一形状 */
        ErrorAnswerInput: {
            error: {
                /** @enum {string} */
                kind: "invalid" | "unauthenticated" | "forbidden" | "notFound" | "conflict" | "refused" | "tooLarge" | "rateLimited" | "fault";
                /** @description 一句话说明 */
                message: string;
                /** @description 全部理由 */
                reasons: string[];
                /** @description 表单字段路径 → 说明 */
                fields?: {
                    [key: string]: string;
                };
            };
        };
        StepInput: {
            /** @description 法定日（中国时间） */
            day: string;
            text: string;
            article: string;
        };
        ActionFieldInput: {
            name: string;
            label: string;
            /** @enum {string} */
            kind: "text" | "longText" | "day" | "number" | "select";
            required: boolean;
            options?: {
                value: string;
                label: string;
                group?: string;
                help?: string;
            }[];
            help?: string;
            minimum?: number;
            maximum?: number;
            /** @description 预先填好的值 */
            suggestion?: string | number;
        };
        ActionInput: {
            command: string;
            label: string;
            /** @description 做了会怎样 */
            consequence: string;
            article: string;
            allowed: boolean;
            reasons: string[];
            primary: boolean;
            fields: components["schemas"]["ActionFieldInput"][];
        };
        HistoryEntryInput: {
            version: number;
            type: string;
            label: string;
            /** @description 法定日（中国时间） */
            day: string;
            /** @description ISO 8601 */
            recordedAt: string;
            /** @description null：申请人或系统 */
            personName: string | null;
            article: string | null;
            detail: string | null;
        };
        AttachmentInput: {
            id: string;
            fileName: string;
            size: number;
            mediaType: string;
            href: string;
        };
        NarrativeInput: {
            overview: string | null;
            problems: string | null;
            other: string | null;
        };
        FindingInput: {
            code: string;
            where: string;
            /** @enum {string} */
            severity: "error" | "warning" | "info";
            message: string;
            basis: string;
            cells: string[];
            found?: number | string | null;
            expected?: number | string | null;
            quote?: string;
            line?: number;
        };
        AnnualReportRowInput: {
            organId: string;
            organName: string;
            year: number;
            /** @enum {string} */
            status: "draft" | "published";
            /** @enum {string} */
            source: "composed" | "imported";
            errors: number;
            warnings: number;
        };
        AnnualReportListInput: {
            rows: components["schemas"]["AnnualReportRowInput"][];
        };
        ComposedAnnualReportInput: {
            organ: {
                id: string;
                name: string;
            };
            year: number;
            /** @enum {string} */
            format: "2019" | "2021";
            title: string;
            /** @enum {string} */
            status: "draft" | "published";
            /** @enum {string} */
            source: "composed" | "imported";
            version: number;
            /** @description 表 → 行 → 列 */
            tables: {
                [key: string]: {
                    [key: string]: {
                        [key: string]: number | string | null;
                    } | null;
                } | null;
            };
            /** @description 单元格地址 → 值和支撑它的记录数 */
            cells: {
                [key: string]: {
                    /** @description null：未填，不等于 0 */
                    value: number | string | null;
                    records: number;
                };
            };
            /** @description 可以填写的单元格（没有记录可以推出） */
            enterable: string[];
            narrative: components["schemas"]["NarrativeInput"];
            findings: components["schemas"]["FindingInput"][];
            publishedOn: string | null;
            /** @description 我可以填写 */
            editable: boolean;
            /** @description 我可以发布 */
            publishable: boolean;
        };
        CellDetailInput: {
            address: string;
            label: string;
            /** @description null：未填，不等于 0 */
            value: number | string | null;
            explanation: string;
            records: {
                id: string;
                /** @enum {string} */
                kind: "request" | "item" | "dispute" | "figure" | "cell";
                title: string;
                day: string | null;
                href: string | null;
            }[];
        };
        AnnualFiguresInput: {
            /** @description 单元格地址 → 数；null 为清除 */
            figures: {
                [key: string]: number | null;
            };
        };
        AnnualNarrativeInput: {
            overview?: string;
            problems?: string;
            other?: string;
        };
        ImportedReportRowInput: {
            id: string;
            fileName: string;
            readable: boolean;
            /** @description 读不出的原因 */
            reason: string | null;
            /** @description 报告中写的机关 */
            organName: string | null;
            year: number | null;
            format: ("2019" | "2021") | null;
            errors: number;
            warnings: number;
            /** @description ISO 8601 */
            importedAt: string;
            /** @description 对上的机关 */
            aboutOrganId: string | null;
        };
        ImportedReportListInput: {
            rows: components["schemas"]["ImportedReportRowInput"][];
            /** @description 下一页的 cursor；没有下一页为 null */
            next: string | null;
        };
        ImportedReportUploadInput: {
            rows: components["schemas"]["ImportedReportRowInput"][];
        };
        ReadingInput: {
            file: string;
            fileType: string;
            encoding: string | null;
            format: ("2019" | "2021") | null;
            year: number | null;
            organ: string | null;
            title: string | null;
            publishDate: string | null;
            sections: {
                [key: string]: boolean;
            };
            narrative: components["schemas"]["NarrativeInput"];
            claims: {
                newReceived?: number;
            };
            /** @description 表 → 行 → 列 */
            tables: {
                [key: string]: {
                    [key: string]: {
                        [key: string]: number | string | null;
                    } | null;
                } | null;
            };
            headings: {
                mark: string;
                /** @enum {string} */
                level: "section" | "part" | "item";
                number: number;
                text: string;
                line: number;
                section: string | null;
            }[];
            /** @description 单元格地址 → 原文位置和原文 */
            evidence: {
                [key: string]: {
                    place: {
                        /** @constant */
                        kind: "line";
                        line: number;
                        column?: number;
                        page?: number;
                    } | {
                        /** @constant */
                        kind: "cell";
                        table: number;
                        row: number;
                        column: number;
                        line: number;
                        page?: number;
                    };
                    raw: string;
                };
            };
            messages: {
                /** @enum {string} */
                severity: "info" | "warning";
                text: string;
                line?: number;
            }[];
            /** @description 原文逐行 */
            original: string[];
        };
        ImportedReportInput: {
            id: string;
            fileName: string;
            readable: boolean;
            /** @description 读不出的原因 */
            reason: string | null;
            /** @description 报告中写的机关 */
            organName: string | null;
            year: number | null;
            format: ("2019" | "2021") | null;
            errors: number;
            warnings: number;
            /** @description ISO 8601 */
            importedAt: string;
            /** @description 对上的机关 */
            aboutOrganId: string | null;
            reading: components["schemas"]["ReadingInput"] | null;
            findings: components["schemas"]["FindingInput"][];
        };
        /** @description expectedVersion，以及该动作 fields 中列出的各字段 */
        CommandBodyInput: {
            /** @description 打开页面时的版本；其间有人改过则答复 409 */
            expectedVersion: number;
        } & {
            [key: string]: unknown;
        };
        ItemRowInput: {
            id: string;
            organId: string;
            organName: string;
            title: string;
            category: string;
            categoryLabel: string;
            status: string;
            statusLabel: string;
            indexNo: string | null;
            /** @description 法定日（中国时间） */
            formedOn: string;
            publishedOn: string | null;
            /** @description 应在这一天前公开（条例第二十六条） */
            dueOn: string;
            why: string;
            /** @enum {string} */
            level: "unconfirmed" | "overdue" | "dueSoon" | "running" | "paused" | "closed";
            daysLeft: number | null;
            authorName: string;
            version: number;
        };
        ItemListInput: {
            rows: components["schemas"]["ItemRowInput"][];
            /** @description 下一页的 cursor；没有下一页为 null */
            next: string | null;
        };
        ItemDetailInput: {
            id: string;
            organId: string;
            organName: string;
            title: string;
            category: string;
            categoryLabel: string;
            status: string;
            statusLabel: string;
            indexNo: string | null;
            /** @description 法定日（中国时间） */
            formedOn: string;
            publishedOn: string | null;
            /** @description 应在这一天前公开（条例第二十六条） */
            dueOn: string;
            why: string;
            /** @enum {string} */
            level: "unconfirmed" | "overdue" | "dueSoon" | "running" | "paused" | "closed";
            daysLeft: number | null;
            authorName: string;
            version: number;
            documentNo: string | null;
            genre: string | null;
            subjectCategory: string | null;
            keywords: string[];
            summary: string | null;
            bodyHtml: string;
            validity: string;
            normativeDocument: boolean;
            withdrawnOn: string | null;
            withdrawalReason: string | null;
            sentBackReason: string | null;
            channels: string[];
            history: components["schemas"]["HistoryEntryInput"][];
            actions: components["schemas"]["ActionInput"][];
            attachments: components["schemas"]["AttachmentInput"][];
        };
        NewItemInput: {
            organId: string;
            title: string;
            category: string;
            /** @description 法定日（中国时间） */
            formedOn: string;
            documentNo?: string | null;
            genre?: string | null;
            subjectCategory?: string | null;
            keywords?: string[];
            summary?: string | null;
            bodyHtml: string;
            normativeDocument?: boolean;
        };
        ChangedItemInput: {
            /** @description 打开页面时的版本；其间有人改过则答复 409 */
            expectedVersion: number;
            title: string;
            category: string;
            /** @description 法定日（中国时间） */
            formedOn: string;
            documentNo?: string | null;
            genre?: string | null;
            subjectCategory?: string | null;
            keywords?: string[];
            summary?: string | null;
            bodyHtml: string;
            normativeDocument?: boolean;
        };
        OrganRowInput: {
            id: string;
            parentId: string | null;
            name: string;
            shortName: string;
            kind: string;
            demonstration: boolean;
        };
        OrganListInput: {
            rows: components["schemas"]["OrganRowInput"][];
        };
        PersonRowInput: {
            id: string;
            username: string;
            displayName: string;
            active: boolean;
            mustChangePassword: boolean;
            roles: {
                organId: string;
                organName: string;
                role: string;
                roleLabel: string;
            }[];
        };
        PersonListInput: {
            rows: components["schemas"]["PersonRowInput"][];
        };
        NewPersonInput: {
            username: string;
            displayName: string;
            roles: {
                organId: string;
                /** @enum {string} */
                role: "disclosureOfficer" | "departmentHandler" | "approvingLeader" | "supervisor" | "administrator";
            }[];
        };
        OneTimePasswordInput: {
            id: string;
            /** @description 只在这里给出一次；首次登录后必须更换 */
            oneTimePassword: string;
        };
        RequestRowInput: {
            id: string;
            organId: string;
            organName: string;
            requestNo: string;
            subject: string;
            /** @description 已遮盖 */
            applicantName: string;
            applicantKind: string;
            applicantKindLabel: string;
            channel: string;
            channelLabel: string;
            status: string;
            statusLabel: string;
            /** @description 法定日（中国时间） */
            submittedOn: string;
            receivedOn: string | null;
            dueOn: string | null;
            /** @description 期限跨入尚未公布放假安排的年份 */
            dueProvisional: boolean;
            clockRunning: boolean;
            /** @enum {string} */
            level: "unconfirmed" | "overdue" | "dueSoon" | "running" | "paused" | "closed";
            /** @description 到期前的工作日；已超期为负数 */
            daysLeft: number | null;
            assignedTo: string | null;
            version: number;
            /** @description 为什么是这一天 */
            why: components["schemas"]["StepInput"][];
        };
        RequestListInput: {
            rows: components["schemas"]["RequestRowInput"][];
            /** @description 下一页的 cursor；没有下一页为 null */
            next: string | null;
        };
        WorkListInput: {
            rows: components["schemas"]["RequestRowInput"][];
            /** @description 下一页的 cursor；没有下一页为 null */
            next: string | null;
            counts: {
                overdue: number;
                dueSoon: number;
                running: number;
                paused: number;
                unconfirmed: number;
                itemsInReview: number;
            };
        };
        RequestFormInput: {
            /** @description 身份证明和联系方式未遮盖 */
            identityShown: boolean;
            name: string;
            identityKind: string | null;
            identityKindLabel: string | null;
            identityNumberMasked: string | null;
            /** @description 遮盖时为 null */
            identityNumber: string | null;
            phone: string | null;
            email: string | null;
            postalAddress: string | null;
            representative: string | null;
            contactPerson: string | null;
            content: string;
            documentTitle: string | null;
            documentNo: string | null;
            purpose: string | null;
            provisionForm: string;
            provisionFormLabel: string;
            obtainingRoute: string;
            obtainingRouteLabel: string;
        };
        RequestDetailInput: {
            id: string;
            organId: string;
            organName: string;
            requestNo: string;
            subject: string;
            /** @description 已遮盖 */
            applicantName: string;
            applicantKind: string;
            applicantKindLabel: string;
            channel: string;
            channelLabel: string;
            status: string;
            statusLabel: string;
            /** @description 法定日（中国时间） */
            submittedOn: string;
            receivedOn: string | null;
            dueOn: string | null;
            /** @description 期限跨入尚未公布放假安排的年份 */
            dueProvisional: boolean;
            clockRunning: boolean;
            /** @enum {string} */
            level: "unconfirmed" | "overdue" | "dueSoon" | "running" | "paused" | "closed";
            /** @description 到期前的工作日；已超期为负数 */
            daysLeft: number | null;
            assignedTo: string | null;
            version: number;
            /** @description 为什么是这一天 */
            why: components["schemas"]["StepInput"][];
            form: components["schemas"]["RequestFormInput"];
            clock: {
                due: string | null;
                running: boolean;
                provisional: boolean;
                steps: components["schemas"]["StepInput"][];
            };
            /** @description 从收到之日到期满之日，逐日 */
            calendar: {
                /** @description 法定日（中国时间） */
                day: string;
                /** @enum {string} */
                kind: "start" | "counted" | "paused" | "rest" | "due";
                /** @description 第几个工作日 */
                ordinal: number | null;
                /** @description 节假日名称或调休上班 */
                note: string | null;
            }[];
            history: components["schemas"]["HistoryEntryInput"][];
            actions: components["schemas"]["ActionInput"][];
            /** @description 我可以查看身份证明和联系方式（?identity=true，会记录） */
            identityReadable: boolean;
            assignees: {
                id: string;
                displayName: string;
            }[];
            attachments: components["schemas"]["AttachmentInput"][];
            answer: {
                kind: string;
                kindLabel: string;
                article: string;
                reasons: string;
                content: string;
                documentNo: string;
                /** @description 法定日（中国时间） */
                answeredOn: string;
            } | null;
        };
        RequestFormBodyInput: {
            applicantKind?: string | null;
            name?: string | null;
            identityKind?: string | null;
            identityNumber?: string | null;
            phone?: string | null;
            email?: string | null;
            postalAddress?: string | null;
            representative?: string | null;
            contactPerson?: string | null;
            content?: string | null;
            documentTitle?: string | null;
            documentNo?: string | null;
            purpose?: string | null;
            provisionForm?: string | null;
            obtainingRoute?: string | null;
        };
        NewRequestInput: {
            organId: string;
            /** @enum {string} */
            channel: "inPerson" | "postSigned" | "postUnsigned" | "internet" | "fax" | "oral";
            /** @description 纸面或者寄出的日期 */
            submittedOn?: string | null;
            /** @description 收到申请之日；尚未与申请人确认的为 null */
            receivedOn?: string | null;
            form: components["schemas"]["RequestFormBodyInput"];
        };
        RegisteredRequestInput: {
            id: string;
            requestNo: string;
            /** @description 只在这里给出一次，请写入登记回执 */
            queryCode: string;
        };
        SignInInput: {
            username: string;
            password: string;
        };
        SessionPersonInput: {
            id: string;
            username: string;
            displayName: string;
            roles: {
                organId: string;
                organName: string;
                role: string;
                roleLabel: string;
            }[];
        };
        SessionInput: {
            person: components["schemas"]["SessionPersonInput"];
            /** @description 每个改动数据的请求都要在 X-CSRF-Token 中带上 */
            csrfToken: string;
            mustChangePassword: boolean;
            /** @description 法定日（中国时间） */
            today: string;
            permissions: string[];
        };
        ChangePasswordInput: {
            currentPassword: string;
            newPassword: string;
        };
        HealthInput: {
            /** @constant */
            status: "ok";
            version: string;
            database: {
                /** @enum {string} */
                kind: "embedded" | "external";
                serverVersion: string;
            };
            migrations: number;
            jobs: {
                waiting: number;
                failed: number;
            };
        };
        /** @description 所有错误的统一形状 */
        ErrorAnswer: {
            error: {
                /** @enum {string} */
                kind: "invalid" | "unauthenticated" | "forbidden" | "notFound" | "conflict" | "refused" | "tooLarge" | "rateLimited" | "fault";
                /** @description 一句话说明 */
                message: string;
                /** @description 全部理由 */
                reasons: string[];
                /** @description 表单字段路径 → 说明 */
                fields?: {
                    [key: string]: string;
                };
            };
        };
        Step: {
            /** @description 法定日（中国时间） */
            day: string;
            text: string;
            article: string;
        };
        ActionField: {
            name: string;
            label: string;
            /** @enum {string} */
            kind: "text" | "longText" | "day" | "number" | "select";
            required: boolean;
            options?: {
                value: string;
                label: string;
                group?: string;
                help?: string;
            }[];
            help?: string;
            minimum?: number;
            maximum?: number;
            /** @description 预先填好的值 */
            suggestion?: string | number;
        };
        Action: {
            command: string;
            label: string;
            /** @description 做了会怎样 */
            consequence: string;
            article: string;
            allowed: boolean;
            reasons: string[];
            primary: boolean;
            fields: components["schemas"]["ActionField"][];
        };
        HistoryEntry: {
            version: number;
            type: string;
            label: string;
            /** @description 法定日（中国时间） */
            day: string;
            /** @description ISO 8601 */
            recordedAt: string;
            /** @description null：申请人或系统 */
            personName: string | null;
            article: string | null;
            detail: string | null;
        };
        Attachment: {
            id: string;
            fileName: string;
            size: number;
            mediaType: string;
            href: string;
        };
        Narrative: {
            overview: string | null;
            problems: string | null;
            other: string | null;
        };
        Finding: {
            code: string;
            where: string;
            /** @enum {string} */
            severity: "error" | "warning" | "info";
            message: string;
            basis: string;
            cells: string[];
            found?: number | string | null;
            expected?: number | string | null;
            quote?: string;
            line?: number;
        };
        AnnualReportRow: {
            organId: string;
            organName: string;
            year: number;
            /** @enum {string} */
            status: "draft" | "published";
            /** @enum {string} */
            source: "composed" | "imported";
            errors: number;
            warnings: number;
        };
        AnnualReportList: {
            rows: components["schemas"]["AnnualReportRow"][];
        };
        ComposedAnnualReport: {
            organ: {
                id: string;
                name: string;
            };
            year: number;
            /** @enum {string} */
            format: "2019" | "2021";
            title: string;
            /** @enum {string} */
            status: "draft" | "published";
            /** @enum {string} */
            source: "composed" | "imported";
            version: number;
            /** @description 表 → 行 → 列 */
            tables: {
                [key: string]: {
                    [key: string]: {
                        [key: string]: number | string | null;
                    } | null;
                } | null;
            };
            /** @description 单元格地址 → 值和支撑它的记录数 */
            cells: {
                [key: string]: {
                    /** @description null：未填，不等于 0 */
                    value: number | string | null;
                    records: number;
                };
            };
            /** @description 可以填写的单元格（没有记录可以推出） */
            enterable: string[];
            narrative: components["schemas"]["Narrative"];
            findings: components["schemas"]["Finding"][];
            publishedOn: string | null;
            /** @description 我可以填写 */
            editable: boolean;
            /** @description 我可以发布 */
            publishable: boolean;
        };
        CellDetail: {
            address: string;
            label: string;
            /** @description null：未填，不等于 0 */
            value: number | string | null;
            explanation: string;
            records: {
                id: string;
                /** @enum {string} */
                kind: "request" | "item" | "dispute" | "figure" | "cell";
                title: string;
                day: string | null;
                href: string | null;
            }[];
        };
        AnnualFigures: {
            /** @description 单元格地址 → 数；null 为清除 */
            figures: {
                [key: string]: number | null;
            };
        };
        AnnualNarrative: {
            overview?: string;
            problems?: string;
            other?: string;
        };
        ImportedReportRow: {
            id: string;
            fileName: string;
            readable: boolean;
            /** @description 读不出的原因 */
            reason: string | null;
            /** @description 报告中写的机关 */
            organName: string | null;
            year: number | null;
            format: ("2019" | "2021") | null;
            errors: number;
            warnings: number;
            /** @description ISO 8601 */
            importedAt: string;
            /** @description 对上的机关 */
            aboutOrganId: string | null;
        };
        ImportedReportList: {
            rows: components["schemas"]["ImportedReportRow"][];
            /** @description 下一页的 cursor；没有下一页为 null */
            next: string | null;
        };
        ImportedReportUpload: {
            rows: components["schemas"]["ImportedReportRow"][];
        };
        Reading: {
            file: string;
            fileType: string;
            encoding: string | null;
            format: ("2019" | "2021") | null;
            year: number | null;
            organ: string | null;
            title: string | null;
            publishDate: string | null;
            sections: {
                [key: string]: boolean;
            };
            narrative: components["schemas"]["Narrative"];
            claims: {
                newReceived?: number;
            };
            /** @description 表 → 行 → 列 */
            tables: {
                [key: string]: {
                    [key: string]: {
                        [key: string]: number | string | null;
                    } | null;
                } | null;
            };
            headings: {
                mark: string;
                /** @enum {string} */
                level: "section" | "part" | "item";
                number: number;
                text: string;
                line: number;
                section: string | null;
            }[];
            /** @description 单元格地址 → 原文位置和原文 */
            evidence: {
                [key: string]: {
                    place: {
                        /** @constant */
                        kind: "line";
                        line: number;
                        column?: number;
                        page?: number;
                    } | {
                        /** @constant */
                        kind: "cell";
                        table: number;
                        row: number;
                        column: number;
                        line: number;
                        page?: number;
                    };
                    raw: string;
                };
            };
            messages: {
                /** @enum {string} */
                severity: "info" | "warning";
                text: string;
                line?: number;
            }[];
            /** @description 原文逐行 */
            original: string[];
        };
        ImportedReport: {
            id: string;
            fileName: string;
            readable: boolean;
            /** @description 读不出的原因 */
            reason: string | null;
            /** @description 报告中写的机关 */
            organName: string | null;
            year: number | null;
            format: ("2019" | "2021") | null;
            errors: number;
            warnings: number;
            /** @description ISO 8601 */
            importedAt: string;
            /** @description 对上的机关 */
            aboutOrganId: string | null;
            reading: components["schemas"]["Reading"] | null;
            findings: components["schemas"]["Finding"][];
        };
        /** @description expectedVersion，以及该动作 fields 中列出的各字段 */
        CommandBody: {
            /** @description 打开页面时的版本；其间有人改过则答复 409 */
            expectedVersion: number;
        } & {
            [key: string]: unknown;
        };
        ItemRow: {
            id: string;
            organId: string;
            organName: string;
            title: string;
            category: string;
            categoryLabel: string;
            status: string;
            statusLabel: string;
            indexNo: string | null;
            /** @description 法定日（中国时间） */
            formedOn: string;
            publishedOn: string | null;
            /** @description 应在这一天前公开（条例第二十六条） */
            dueOn: string;
            why: string;
            /** @enum {string} */
            level: "unconfirmed" | "overdue" | "dueSoon" | "running" | "paused" | "closed";
            daysLeft: number | null;
            authorName: string;
            version: number;
        };
        ItemList: {
            rows: components["schemas"]["ItemRow"][];
            /** @description 下一页的 cursor；没有下一页为 null */
            next: string | null;
        };
        ItemDetail: {
            id: string;
            organId: string;
            organName: string;
            title: string;
            category: string;
            categoryLabel: string;
            status: string;
            statusLabel: string;
            indexNo: string | null;
            /** @description 法定日（中国时间） */
            formedOn: string;
            publishedOn: string | null;
            /** @description 应在这一天前公开（条例第二十六条） */
            dueOn: string;
            why: string;
            /** @enum {string} */
            level: "unconfirmed" | "overdue" | "dueSoon" | "running" | "paused" | "closed";
            daysLeft: number | null;
            authorName: string;
            version: number;
            documentNo: string | null;
            genre: string | null;
            subjectCategory: string | null;
            keywords: string[];
            summary: string | null;
            bodyHtml: string;
            validity: string;
            normativeDocument: boolean;
            withdrawnOn: string | null;
            withdrawalReason: string | null;
            sentBackReason: string | null;
            channels: string[];
            history: components["schemas"]["HistoryEntry"][];
            actions: components["schemas"]["Action"][];
            attachments: components["schemas"]["Attachment"][];
        };
        NewItem: {
            organId: string;
            title: string;
            category: string;
            /** @description 法定日（中国时间） */
            formedOn: string;
            documentNo?: string | null;
            genre?: string | null;
            subjectCategory?: string | null;
            keywords?: string[];
            summary?: string | null;
            bodyHtml: string;
            normativeDocument?: boolean;
        };
        ChangedItem: {
            /** @description 打开页面时的版本；其间有人改过则答复 409 */
            expectedVersion: number;
            title: string;
            category: string;
            /** @description 法定日（中国时间） */
            formedOn: string;
            documentNo?: string | null;
            genre?: string | null;
            subjectCategory?: string | null;
            keywords?: string[];
            summary?: string | null;
            bodyHtml: string;
            normativeDocument?: boolean;
        };
        OrganRow: {
            id: string;
            parentId: string | null;
            name: string;
            shortName: string;
            kind: string;
            demonstration: boolean;
        };
        OrganList: {
            rows: components["schemas"]["OrganRow"][];
        };
        PersonRow: {
            id: string;
            username: string;
            displayName: string;
            active: boolean;
            mustChangePassword: boolean;
            roles: {
                organId: string;
                organName: string;
                role: string;
                roleLabel: string;
            }[];
        };
        PersonList: {
            rows: components["schemas"]["PersonRow"][];
        };
        NewPerson: {
            username: string;
            displayName: string;
            roles: {
                organId: string;
                /** @enum {string} */
                role: "disclosureOfficer" | "departmentHandler" | "approvingLeader" | "supervisor" | "administrator";
            }[];
        };
        OneTimePassword: {
            id: string;
            /** @description 只在这里给出一次；首次登录后必须更换 */
            oneTimePassword: string;
        };
        RequestRow: {
            id: string;
            organId: string;
            organName: string;
            requestNo: string;
            subject: string;
            /** @description 已遮盖 */
            applicantName: string;
            applicantKind: string;
            applicantKindLabel: string;
            channel: string;
            channelLabel: string;
            status: string;
            statusLabel: string;
            /** @description 法定日（中国时间） */
            submittedOn: string;
            receivedOn: string | null;
            dueOn: string | null;
            /** @description 期限跨入尚未公布放假安排的年份 */
            dueProvisional: boolean;
            clockRunning: boolean;
            /** @enum {string} */
            level: "unconfirmed" | "overdue" | "dueSoon" | "running" | "paused" | "closed";
            /** @description 到期前的工作日；已超期为负数 */
            daysLeft: number | null;
            assignedTo: string | null;
            version: number;
            /** @description 为什么是这一天 */
            why: components["schemas"]["Step"][];
        };
        RequestList: {
            rows: components["schemas"]["RequestRow"][];
            /** @description 下一页的 cursor；没有下一页为 null */
            next: string | null;
        };
        WorkList: {
            rows: components["schemas"]["RequestRow"][];
            /** @description 下一页的 cursor；没有下一页为 null */
            next: string | null;
            counts: {
                overdue: number;
                dueSoon: number;
                running: number;
                paused: number;
                unconfirmed: number;
                itemsInReview: number;
            };
        };
        RequestForm: {
            /** @description 身份证明和联系方式未遮盖 */
            identityShown: boolean;
            name: string;
            identityKind: string | null;
            identityKindLabel: string | null;
            identityNumberMasked: string | null;
            /** @description 遮盖时为 null */
            identityNumber: string | null;
            phone: string | null;
            email: string | null;
            postalAddress: string | null;
            representative: string | null;
            contactPerson: string | null;
            content: string;
            documentTitle: string | null;
            documentNo: string | null;
            purpose: string | null;
            provisionForm: string;
            provisionFormLabel: string;
            obtainingRoute: string;
            obtainingRouteLabel: string;
        };
        RequestDetail: {
            id: string;
            organId: string;
            organName: string;
            requestNo: string;
            subject: string;
            /** @description 已遮盖 */
            applicantName: string;
            applicantKind: string;
            applicantKindLabel: string;
            channel: string;
            channelLabel: string;
            status: string;
            statusLabel: string;
            /** @description 法定日（中国时间） */
            submittedOn: string;
            receivedOn: string | null;
            dueOn: string | null;
            /** @description 期限跨入尚未公布放假安排的年份 */
            dueProvisional: boolean;
            clockRunning: boolean;
            /** @enum {string} */
            level: "unconfirmed" | "overdue" | "dueSoon" | "running" | "paused" | "closed";
            /** @description 到期前的工作日；已超期为负数 */
            daysLeft: number | null;
            assignedTo: string | null;
            version: number;
            /** @description 为什么是这一天 */
            why: components["schemas"]["Step"][];
            form: components["schemas"]["RequestForm"];
            clock: {
                due: string | null;
                running: boolean;
                provisional: boolean;
                steps: components["schemas"]["Step"][];
            };
            /** @description 从收到之日到期满之日，逐日 */
            calendar: {
                /** @description 法定日（中国时间） */
                day: string;
                /** @enum {string} */
                kind: "start" | "counted" | "paused" | "rest" | "due";
                /** @description 第几个工作日 */
                ordinal: number | null;
                /** @description 节假日名称或调休上班 */
                note: string | null;
            }[];
            history: components["schemas"]["HistoryEntry"][];
            actions: components["schemas"]["Action"][];
            /** @description 我可以查看身份证明和联系方式（?identity=true，会记录） */
            identityReadable: boolean;
            assignees: {
                id: string;
                displayName: string;
            }[];
            attachments: components["schemas"]["Attachment"][];
            answer: {
                kind: string;
                kindLabel: string;
                article: string;
                reasons: string;
                content: string;
                documentNo: string;
                /** @description 法定日（中国时间） */
                answeredOn: string;
            } | null;
        };
        RequestFormBody: {
            applicantKind?: string | null;
            name?: string | null;
            identityKind?: string | null;
            identityNumber?: string | null;
            phone?: string | null;
            email?: string | null;
            postalAddress?: string | null;
            representative?: string | null;
            contactPerson?: string | null;
            content?: string | null;
            documentTitle?: string | null;
            documentNo?: string | null;
            purpose?: string | null;
            provisionForm?: string | null;
            obtainingRoute?: string | null;
        };
        NewRequest: {
            organId: string;
            /** @enum {string} */
            channel: "inPerson" | "postSigned" | "postUnsigned" | "internet" | "fax" | "oral";
            /** @description 纸面或者寄出的日期 */
            submittedOn?: string | null;
            /** @description 收到申请之日；尚未与申请人确认的为 null */
            receivedOn?: string | null;
            form: components["schemas"]["RequestFormBody"];
        };
        RegisteredRequest: {
            id: string;
            requestNo: string;
            /** @description 只在这里给出一次，请写入登记回执 */
            queryCode: string;
        };
        SignIn: {
            username: string;
            password: string;
        };
        SessionPerson: {
            id: string;
            username: string;
            displayName: string;
            roles: {
                organId: string;
                organName: string;
                role: string;
                roleLabel: string;
            }[];
        };
        Session: {
            person: components["schemas"]["SessionPerson"];
            /** @description 每个改动数据的请求都要在 X-CSRF-Token 中带上 */
            csrfToken: string;
            mustChangePassword: boolean;
            /** @description 法定日（中国时间） */
            today: string;
            permissions: string[];
        };
        ChangePassword: {
            currentPassword: string;
            newPassword: string;
        };
        Health: {
            /** @constant */
            status: "ok";
            version: string;
            database: {
                /** @enum {string} */
                kind: "embedded" | "external";
                serverVersion: string;
            };
            migrations: number;
            jobs: {
                waiting: number;
                failed: number;
            };
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
